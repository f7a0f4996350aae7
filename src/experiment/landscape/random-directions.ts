import { Random } from "../../random/random.ts";
import type { Tensor } from "../course.ts";

/** A part of the parameters: from `from` up to, not including, `to`. */
type Range = Pick<Tensor, "from" | "to">;

/**
 * Returns two random directions, filter-normalised as Li et al. (2018, arXiv:1712.09913) do: normal numbers, each filter
 * scaled to the length that it has in `params`. A filter is a unit's incoming weights, a row of a matrix; a problem's
 * vector is one filter. Biases are 0 in the directions, as they are with the authors' option for them. A filter of length
 * 0 stays 0.
 *
 * @param seed a whole number from 0 to 2³² − 1
 */
export function randomDirections(
  tensors: readonly Tensor[],
  params: Float64Array,
  seed: number,
): readonly [Float64Array, Float64Array] {
  const random = new Random(seed);
  const filters = tensors.flatMap(filtersOf);
  const draw = (): Float64Array => {
    const direction = new Float64Array(params.length);
    for (const { from, to } of filters) {
      for (let i = from; i < to; i++) direction[i] = random.normal();
      const factor = lengthOf(params, from, to) / lengthOf(direction, from, to);
      for (let i = from; i < to; i++) direction[i] *= factor;
    }
    return direction;
  };
  return [draw(), draw()];
}

/** Returns the filters of a tensor; none of biases. */
function filtersOf({ from, to, shape, groups }: Tensor): Range[] {
  if (groups.includes("biases")) return [];
  const rows = shape.length > 1 ? shape[0] : 1;
  const width = (to - from) / rows;
  return Array.from({ length: rows }, (_, row) => ({
    from: from + row * width,
    to: from + (row + 1) * width,
  }));
}

function lengthOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}
