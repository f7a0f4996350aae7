import {
  type AddonDefinition,
  addons,
  compose,
  misfit,
  type OptimizerDefinition,
} from "../../optim/index.ts";
import type { Link } from "./link.ts";

/**
 * The addons that the parts of an `o=` name, in the order in which they work: "cosine" alone, or "cosine.tMax:100",
 * which sets something of it. The rest of the parts are pairs.
 */
export function readAddons(
  link: Link,
  definition: OptimizerDefinition,
  parts: readonly string[],
): { readonly addons: readonly string[]; readonly pairs: readonly string[] } {
  const taken: AddonDefinition[] = [];
  const refused = new Set<string>();
  const alone = new Set<string>();
  const pairs: string[] = [];
  for (const part of parts) {
    const [, id = part] = /^([a-z][a-z0-9-]*)\.[^:]*:/.exec(part) ?? [];
    const addon = addons.get(id);
    const isPair = part.includes(":");
    if (isPair && !addon) pairs.push(part);
    else if (!addon) link.problem("o", part, `is left out: there are ${[...addons.keys()].join(", ")}`);
    else if (refused.has(id)) continue;
    else {
      const unfit = taken.includes(addon) ? null : misfit(definition, addon, taken);
      if (unfit) {
        refused.add(id);
        link.problem("o", part, `is left out: ${unfit}`);
        continue;
      }
      if (!taken.includes(addon)) taken.push(addon);
      if (isPair) pairs.push(part);
      else if (alone.has(id)) link.problem("o", part, "is given twice; once is enough");
      else alone.add(id);
    }
  }
  return { addons: compose(definition, taken).addons?.map(({ id }) => id) ?? [], pairs };
}
