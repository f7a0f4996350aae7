import { networkRanges } from "../../../experiment/index.ts";

/** Pure changes of a network's hidden layers: units by layer, from inputs to outputs. */

const { hiddenLayers, units } = networkRanges;

/** Returns the layers with one more before the outputs, as wide as the last; the same array if there are six. */
export function withLayer(hidden: readonly number[]): readonly number[] {
  if (hidden.length >= hiddenLayers.max) return hidden;
  return [...hidden, hidden.at(-1) ?? 8];
}

export const withoutLayer = (hidden: readonly number[], layer: number): readonly number[] =>
  hidden.filter((_, i) => i !== layer);

/** Returns the layers with another number of units in one, rounded and kept within the permitted range. */
export function withUnits(hidden: readonly number[], layer: number, count: number): readonly number[] {
  const inside = Math.max(units.min, Math.min(units.max, Math.round(count)));
  return hidden.map((width, i) => (i === layer ? inside : width));
}
