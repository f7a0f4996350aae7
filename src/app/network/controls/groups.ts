import { type RaceSpec, withoutGroup } from "../../../experiment/index.ts";
import { say, translated } from "../../../words/say.ts";

/** Returns the group of a name: "biases" for "biases.lr"; empty if the name is for all tensors. */
export const groupOf = (name: string): string => name.slice(0, -withoutGroup(name).length - 1);

/** Returns a group as text: "layer 2" for "layer2", "weights" for "weights". */
export function groupText(group: string): string {
  const [, layer] = /^layer(\d+)$/.exec(group) ?? [];
  return layer ? say("layer {layer}", { layer }) : translated(group);
}

/** Returns all parameter groups of a network with `hidden` hidden layers. @param hasBias false where there are no biases */
export const groupsOf = (hidden: number, hasBias = true): string[] => [
  "weights",
  ...(hasBias ? ["biases"] : []),
  ...Array.from({ length: hidden + 1 }, (_, layer) => `layer${layer + 1}`),
];

/**
 * Returns every name that a contender sets for a parameter group, at the start or later: a row that is added while
 * the race runs does not vanish when the cursor moves back before its edit.
 */
export function groupNames(
  { contenders, edits }: Pick<RaceSpec, "contenders" | "edits">,
  slot: number,
): string[] {
  const values = contenders.find((one) => one.slot === slot)?.values ?? {};
  const names = [
    ...Object.keys(values),
    ...edits.filter((edit) => edit.slot === slot).map(({ name }) => name),
  ];
  return [...new Set(names.filter((name) => withoutGroup(name) !== name))];
}
