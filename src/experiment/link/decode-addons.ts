import {
  type AddonDefinition,
  addons,
  compose,
  incompatibilityAmong,
  type OptimizerDefinition,
  ownSchedule,
  ownScheduleId,
} from "../../optim/index.ts";
import type { Contender } from "../race-spec.ts";
import { OwnTexts } from "./decode-own.ts";
import type { Link } from "./link.ts";
import { isPair, type Pair, readPair } from "./parts.ts";
import { findId, findKey, hint, quoted } from "./spelling.ts";

const schedules = new OwnTexts("schedule", ownScheduleId, ownSchedule);

interface ReadAddons extends Pick<Contender, "schedule"> {
  readonly addons: readonly string[];
  readonly pairs: readonly Pair[];
}

/**
 * Returns the addons that the parts of an `o=` name, in the order in which they apply: by "cosine", or by
 * "cosine.tMax:100", which also sets a hyperparameter. The other parts are pairs.
 */
export function readAddons(
  link: Link,
  definition: OptimizerDefinition,
  parts: readonly string[],
): ReadAddons {
  const own = readSchedule(link, parts);
  const taken: AddonDefinition[] = [];
  const refused = new Set<AddonDefinition>();
  const alone = new Set<AddonDefinition>();
  const pairs: Pair[] = [];
  for (const part of parts) {
    const pair = readPair(part);
    const named = addonName(pair, isPair(part));
    const number = schedules.numberOf(named);
    if (number !== null && number !== own?.number && !(isPair(part) && number === 1)) {
      link.problem("o", part, "is left out: there is one schedule at a time");
      continue;
    }
    // The reason has been reported.
    if (number !== null && !own?.source) continue;
    const addon = number === null ? findAddon(named) : ownSchedule(own?.source ?? "");
    if (!addon) {
      const set = isPair(part) ? pair : switchedOn(definition, part);
      if (set) pairs.push(set);
      else if (part === "") link.problem("o", part, "is left out: nothing stands between two commas");
      else
        link.problem("o", part, `is left out: ${quoted(part)} is neither a setting nor an addon`, () =>
          hint(part, [...addons.keys(), ownScheduleId]),
        );
      continue;
    }
    if (refused.has(addon)) continue;
    const reason = taken.includes(addon) ? null : incompatibilityAmong([...taken, definition], addon);
    if (reason) {
      refused.add(addon);
      link.problem("o", part, `is left out: ${reason}`);
      continue;
    }
    if (!taken.includes(addon)) taken.push(addon);
    if (isPair(part)) pairs.push({ ...pair, name: addon.id + pair.name.slice(pair.name.indexOf(".")) });
    else if (alone.has(addon)) link.problem("o", part, "is given twice; once is enough");
    else alone.add(addon);
  }
  const ids = compose(definition, taken).addons?.map(({ id }) => id) ?? [];
  const schedule = own?.source && ids.includes(ownScheduleId) ? { schedule: own.source } : {};
  return { addons: ids, ...schedule, pairs };
}

/** Returns the typed schedule that parts name: its number in the link, and its text, null where it cannot be read. */
function readSchedule(
  link: Link,
  parts: readonly string[],
): { readonly number: number; readonly source: string | null } | null {
  const named = parts.filter((part) => schedules.numberOf(addonName(readPair(part), isPair(part))) !== null);
  // "own-schedule.gamma:0.9" does not say which schedule, where "own-schedule2" stands there too.
  const part = named.find((one) => !isPair(one)) ?? named[0];
  if (part === undefined) return null;
  const number = schedules.numberOf(addonName(readPair(part), isPair(part))) ?? 1;
  return { number, source: schedules.read(link, number, part) };
}

/** Returns the text in the place of an addon's name: the whole part, or that before the point of a pair. */
const addonName = ({ name }: Pair, inPair: boolean): string =>
  inPair ? name.slice(0, Math.max(0, name.indexOf("."))) : name;

/** Returns the addon of a name, in PyTorch's spelling too. */
function findAddon(written: string): AddonDefinition | undefined {
  // PyTorch's classes are called CosineAnnealingLR and so on.
  const id = findId(written, addons) ?? findId(written.replace(/LR$/, ""), addons);
  return addons.get(id ?? "");
}

/** Returns a switch without a value as turned on. */
function switchedOn({ hyperparameters }: OptimizerDefinition, part: string): Pair | null {
  const name = findKey(part, hyperparameters);
  return name !== null && hyperparameters[name].scale === "switch" ? { name, text: "1", part } : null;
}
