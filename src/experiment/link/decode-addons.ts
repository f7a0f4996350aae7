import { addons, compose, misfit, type OptimizerDefinition } from "../../optim/index.ts";
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
  const named = new Set<string>();
  const refused = new Set<string>();
  const pairs: string[] = [];
  for (const part of parts) {
    const [, id = part] = /^([a-z][a-z0-9-]*)\.[^:]*:/.exec(part) ?? [];
    const addon = addons.get(id);
    if (part.includes(":") && !addon) pairs.push(part);
    else if (!addon) link.problem("o", part, `is left out: there are ${[...addons.keys()].join(", ")}`);
    else if (refused.has(id)) continue;
    else {
      const unfit = misfit(definition, addon);
      if (unfit) {
        refused.add(id);
        link.problem("o", part, `is left out: ${unfit}`);
      } else {
        named.add(id);
        if (part.includes(":")) pairs.push(part);
      }
    }
  }
  const chosen = [...addons.values()].filter(({ id }) => named.has(id));
  return { addons: compose(definition, chosen).addons?.map(({ id }) => id) ?? [], pairs };
}
