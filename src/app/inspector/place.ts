import type { Place } from "../../plot/inspect/inspected.ts";
import type { WeightChoice } from "./inspector-state.ts";

/** Returns the weight that is nearest to a chosen one in a network with these units. @param sizes inputs first */
export function weightIn({ layer, to, from }: WeightChoice, sizes: readonly number[]): WeightChoice {
  const l = Math.max(1, Math.min(layer, sizes.length - 1));
  return { layer: l, to: Math.min(to, sizes[l] - 1), from: Math.min(from, sizes[l - 1] - 1) };
}

/** Returns a weight's place among the tensors, which are a weight matrix and a bias for each layer. */
export function placeOf({ layer, to, from }: WeightChoice, sizes: readonly number[]): Place {
  const tensor = 2 * (layer - 1);
  return from < 0 ? { tensor: tensor + 1, element: to } : { tensor, element: to * sizes[layer - 1] + from };
}

/** Names a weight: "layer 2, unit 3 from 5". Units count from 1. */
export const weightName = ({ layer, to, from }: WeightChoice): string =>
  from < 0 ? `layer ${layer}, bias of unit ${to + 1}` : `layer ${layer}, unit ${to + 1} from ${from + 1}`;

/**
 * Returns the next weight at a unit: of those that lead into it, the bias last; of those that lead out of an input.
 *
 * @param now the weight chosen now
 */
export function nextAt(
  layer: number,
  unit: number,
  now: WeightChoice,
  sizes: readonly number[],
): WeightChoice {
  if (layer === 0) {
    const isHere = now.layer === 1 && now.from === unit;
    return { layer: 1, from: unit, to: isHere ? (now.to + 1) % sizes[1] : 0 };
  }
  const isHere = now.layer === layer && now.to === unit;
  if (!isHere) return { layer, to: unit, from: 0 };
  const next = now.from < 0 ? 0 : now.from + 1;
  return { layer, to: unit, from: next === sizes[layer - 1] ? -1 : next };
}
