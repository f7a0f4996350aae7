import { say } from "../../../words/say.ts";
import { type FittedLabel, fitLabel, fitsBeside, type Names, roomFor } from "../../charts/names.ts";

/** Number of contenders with a second label each; with more, they would not fit next to a chart. */
const maxNamedTwice = 4;

const none: FittedLabel = { label: "", width: 0 };

/** Labels at the ends of lines. */
export interface Labels {
  /** Returns the label of a contender's only line, or of the first of its two. */
  own(slot: number): FittedLabel;
  /** Returns the label of a contender's line of test samples. */
  test(slot: number): FittedLabel;
  /** Returns the label of a layer's or a tensor's line. */
  group(group: number): FittedLabel;
  /** Pixels that the longest label needs next to a plot. */
  readonly right: number;
}

/**
 * @param groups names of the layers or tensors
 * @param others labels of further lines
 */
export function labelsFor(
  names: Names,
  groups: readonly string[],
  others: readonly FittedLabel[] = [],
): Labels {
  const own = new Map([...names].map(([slot, name]) => [slot, fitLabel(name)]));
  const seconds = new Map(
    [...names].map(([slot, name]) => [slot, fitLabel(name, ` ${say("test||samples")}`)]),
  );
  // A longer one would stand on the lines, and the caption says that theirs are dashed.
  const twice = names.size <= maxNamedTwice && [...seconds.values()].every(fitsBeside);
  const test = twice ? seconds : new Map<number, FittedLabel>();
  const ofGroups = groups.map((name) => fitLabel(name));
  return {
    own: (slot) => own.get(slot) ?? none,
    test: (slot) => test.get(slot) ?? none,
    group: (group) => ofGroups[group] ?? none,
    right: roomFor([...own.values(), ...test.values(), ...ofGroups, ...others]),
  };
}

/** Returns the name of a layer in a sentence, counted from 1 as in parameter groups. */
export const layerName = (layer: number): string => say("layer {layer}", { layer: layer + 1 });

/** Returns a word with a capital letter. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
