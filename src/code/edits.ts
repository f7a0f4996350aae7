import type { AddonDefinition, Values } from "../optim/index.ts";
import type { Contender } from "./contender.ts";
import { difference, keywords, type Print, plainly } from "./options.ts";
import { isRate, type Plan } from "./plan.ts";
import { call, type Layout, list } from "./python/layout.ts";

/**
 * Writes the edits of a contender.
 *
 * @param print writes the optimizer's own values
 * @param groups of the optimizer as an expression: "o.param_groups"
 */
export function editsOf(plan: Plan, print: Print, groups: string): Contender["edits"] {
  return plan.changes.flatMap((step, i) => {
    const changed = (place: string, history: readonly Values[], how: Print): Layout[] => {
      const options = keywords(difference(how(history[i]), how(history[i + 1])));
      return options.length > 0 ? [call(`${place}.update`, options)] : [];
    };
    const texts = [
      ...plan.groups.flatMap(({ history }, k) => changed(`${groups}[${k}]`, history, print)),
      ...plan.addons.flatMap((addon) =>
        placesOf(plan, addon).flatMap(([place, history]) => changed(place, history, plainly(addon))),
      ),
    ];
    if (texts.length === 0) return [];
    return [{ step, text: texts.length === 1 ? texts[0] : list(texts) }];
  });
}

/** Returns where an addon keeps its hyperparameters, and their values: a schedule has them for each group. */
function placesOf(
  { addons, groups }: Plan,
  addon: AddonDefinition,
): (readonly [string, readonly Values[]])[] {
  const others = addons.filter((one) => !isRate(one));
  const depth = isRate(addon) ? others.length : others.indexOf(addon);
  const own = `o${".optimizer".repeat(depth)}.own`;
  const histories = groups.map((group) => group.addons.get(addon.id) ?? []);
  if (addon.kind === "schedule")
    return histories.map((history, k) => [`${own}["settings"][${k}]`, history] as const);
  return [[addon.kind === "warmup" ? `${own}["warmup"]` : own, histories[0]]];
}
