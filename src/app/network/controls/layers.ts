import { networkRanges } from "../../../experiment/index.ts";

/** Changes of a network's hidden layers, pure: units by layer, inputs first. */

const { hiddenLayers, units } = networkRanges;

/** One more layer before the outputs, as wide as the one before it; the same layers where there is no room. */
export function withLayer(hidden: readonly number[]): readonly number[] {
  if (hidden.length >= hiddenLayers.max) return hidden;
  return [...hidden, hidden.at(-1) ?? 8];
}

export const withoutLayer = (hidden: readonly number[], layer: number): readonly number[] =>
  hidden.filter((_, i) => i !== layer);

/** Another width of a layer, kept within what is permitted. */
export function withUnits(hidden: readonly number[], layer: number, count: number): readonly number[] {
  const inside = Math.max(units.min, Math.min(units.max, Math.round(count)));
  return hidden.map((width, i) => (i === layer ? inside : width));
}
