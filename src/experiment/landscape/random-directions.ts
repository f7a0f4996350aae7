import { Random } from "../../random/random.ts";
import type { Tensor } from "../course.ts";

/**
 * Returns two random directions: normal numbers, filter-normalised.
 *
 * @param params the weights whose filters give the lengths
 * @param seed a whole number from 0 to 2³² − 1
 */
export function randomDirections(
  tensors: readonly Tensor[],
  params: Float64Array,
  seed: number,
): readonly [Float64Array, Float64Array] {
  const random = new Random(seed);
  const draw = () => {
    const direction = new Float64Array(params.length).map(() => random.normal());
    normalizeFilters(direction, params, tensors);
    return direction;
  };
  return [draw(), draw()];
}

/**
 * Gives each filter of a direction the length that it has in `params` (Li et al., 2018, arXiv:1712.09913, section 4). A
 * filter is a unit's incoming weights, a row of a matrix; a problem's vector is one filter. Biases become 0, as where the
 * authors' program is told to ignore them: without that, it gives their direction their own values.
 *
 * @param direction mutated
 */
export function normalizeFilters(
  direction: Float64Array,
  params: Float64Array,
  tensors: readonly Tensor[],
): void {
  for (const { from, to, shape, groups } of tensors) {
    if (groups.includes("biases")) {
      direction.fill(0, from, to);
      continue;
    }
    const width = shape.length > 1 ? (to - from) / shape[0] : to - from;
    for (let row = from; row < to; row += width) {
      const factor = lengthOf(params, row, row + width) / lengthOf(direction, row, row + width);
      for (let i = row; i < row + width; i++) direction[i] *= factor;
    }
  }
}

function lengthOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}
