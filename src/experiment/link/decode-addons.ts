import {
  type AddonDefinition,
  addons,
  compose,
  incompatibilityAmong,
  type OptimizerDefinition,
} from "../../optim/index.ts";
import type { Link } from "./link.ts";
import { isPair, type Pair, readPair } from "./parts.ts";
import { findId, findKey, hint, quoted } from "./spelling.ts";

/**
 * The addons that the parts of an `o=` name, in the order in which they work: "cosine" alone, or "cosine.tMax:100",
 * which sets something of it. The rest of the parts are pairs.
 */
export function readAddons(
  link: Link,
  definition: OptimizerDefinition,
  parts: readonly string[],
): { readonly addons: readonly string[]; readonly pairs: readonly Pair[] } {
  const taken: AddonDefinition[] = [];
  const refused = new Set<AddonDefinition>();
  const alone = new Set<AddonDefinition>();
  const pairs: Pair[] = [];
  for (const part of parts) {
    const pair = readPair(part);
    const addon = findAddon(pair, isPair(part));
    if (!addon) {
      const set = isPair(part) ? pair : switchedOn(definition, part);
      if (set) pairs.push(set);
      else if (part === "") link.problem("o", part, "is left out: nothing stands between two commas");
      else
        link.problem("o", part, `is left out: ${quoted(part)} is neither a setting nor an addon`, () =>
          hint(part, addons.keys()),
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
  return { addons: compose(definition, taken).addons?.map(({ id }) => id) ?? [], pairs };
}

/** The addon that a part names: by itself, or before the point of a pair. */
function findAddon({ name }: Pair, inPair: boolean): AddonDefinition | undefined {
  const point = name.indexOf(".");
  const written = inPair ? name.slice(0, Math.max(0, point)) : name;
  // PyTorch's classes are called CosineAnnealingLR and so on.
  const id = findId(written, addons) ?? findId(written.replace(/LR$/, ""), addons);
  return addons.get(id ?? "");
}

/** A switch that stands without a value is on. */
function switchedOn({ hyperparameters }: OptimizerDefinition, part: string): Pair | null {
  const name = findKey(part, hyperparameters);
  return name !== null && hyperparameters[name].scale === "switch" ? { name, text: "1", part } : null;
}
