import { type RaceSpec, withoutGroup } from "../../../experiment/index.ts";

/** The group of "biases.lr": "biases"; empty where a name holds for all tensors. */
export const groupOf = (name: string): string => name.slice(0, -withoutGroup(name).length - 1);

/** "layer 2" for "layer2"; "weights" and "biases" as they are. */
export const groupText = (group: string): string => group.replace(/\d+$/, " $&");

/** All groups that a network has, of `hidden` hidden layers. */
export const groupsOf = (hidden: number): string[] => [
  "weights",
  "biases",
  ...Array.from({ length: hidden + 1 }, (_, layer) => `layer${layer + 1}`),
];

/**
 * Every name that a contender sets for some tensors alone, at the start or later: a row that is made while the
 * race runs does not vanish where the cursor goes back before it.
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
