import {
  type AddonDefinition,
  addons,
  compose,
  incompatibilityAmong,
  type OptimizerDefinition,
  ownSchedule,
  ownScheduleId,
} from "../../../optim/index.ts";
import type { Contender } from "../../race-spec.ts";
import type { Link } from "../link.ts";
import { isPair, type Pair, readPair } from "../parts.ts";
import { findId, findKey, hint, quoted } from "../spelling.ts";
import { OwnTexts } from "./own.ts";

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
  const reader = new AddonReader(link, definition, own);
  for (const part of parts) reader.read(part);
  const ids = compose(definition, reader.taken).addons?.map(({ id }) => id) ?? [];
  const schedule = own?.source && ids.includes(ownScheduleId) ? { schedule: own.source } : {};
  return { addons: ids, ...schedule, pairs: reader.pairs };
}

/** Reads the parts of an `o=` one after another: addons, and settings of these and of the optimizer. */
class AddonReader {
  readonly taken: AddonDefinition[] = [];
  readonly pairs: Pair[] = [];
  readonly #link: Link;
  readonly #definition: OptimizerDefinition;
  readonly #own: TypedSchedule | null;
  readonly #refused = new Set<AddonDefinition>();
  /** Addons that a part without a setting names. */
  readonly #alone = new Set<AddonDefinition>();

  constructor(link: Link, definition: OptimizerDefinition, own: TypedSchedule | null) {
    this.#link = link;
    this.#definition = definition;
    this.#own = own;
  }

  read(part: string): void {
    const named = addonName(readPair(part), isPair(part));
    const number = schedules.numberOf(named);
    const addon = number === null ? findAddon(named) : undefined;
    if (number !== null) this.#readOwn(part, number);
    else if (addon) this.#take(part, addon);
    else this.#readSetting(part);
  }

  /** @param number of the typed schedule that the part names */
  #readOwn(part: string, number: number): void {
    if (number !== this.#own?.number && !(isPair(part) && number === 1))
      this.#link.problem("o", part, "is ignored: there can be only one schedule");
    // Without a source it cannot be read, and the reason has been reported.
    else if (this.#own?.source) this.#take(part, ownSchedule(this.#own.source));
  }

  #readSetting(part: string): void {
    const set = isPair(part) ? readPair(part) : switchedOn(this.#definition, part);
    if (set) this.pairs.push(set);
    else if (part === "") this.#link.problem("o", part, "is ignored: there is nothing between two commas");
    else
      this.#link.problem(
        "o",
        part,
        `is ignored: ${quoted(part)} is neither a hyperparameter nor an addon`,
        () => hint(part, [...addons.keys(), ownScheduleId]),
      );
  }

  #take(part: string, addon: AddonDefinition): void {
    if (this.#refused.has(addon) || !this.#isTaken(part, addon)) return;
    const pair = readPair(part);
    if (isPair(part)) this.pairs.push({ ...pair, name: addon.id + pair.name.slice(pair.name.indexOf(".")) });
    else if (this.#alone.has(addon)) this.#link.problem("o", part, "is given twice; one is used");
    else this.#alone.add(addon);
  }

  /** Takes an addon, unless it has been taken. @returns false where it does not go with the others, which is reported */
  #isTaken(part: string, addon: AddonDefinition): boolean {
    if (this.taken.includes(addon)) return true;
    const reason = incompatibilityAmong([...this.taken, this.#definition], addon);
    if (reason) {
      this.#refused.add(addon);
      this.#link.problem("o", part, `is ignored: ${reason}`);
      return false;
    }
    this.taken.push(addon);
    return true;
  }
}

interface TypedSchedule {
  /** Of the schedule among those of the link, from 1. */
  readonly number: number;
  /** Null where its text cannot be read. */
  readonly source: string | null;
}

/** Returns the typed schedule that parts name, or null. */
function readSchedule(link: Link, parts: readonly string[]): TypedSchedule | null {
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
