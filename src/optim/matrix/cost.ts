import type { Load } from "../define/definition.ts";
import { sizesOf } from "./mover.ts";

/** Multiplications that a parameter's part of one sample's gradient takes as long as, measured. */
const perGradient = 7;

/** Multiplications times size³ of an eigen-decomposition, measured. */
export const eigen = 13;

/** Multiplications as gradients. */
export const inGradients = (multiplications: number, { parameters, samples }: Load): number =>
  multiplications / (perGradient * parameters * samples);

/** Multiplications of Newton–Schulz iterations over all matrices: two products with the matrix, one of its square. */
export function orthogonalizing(shapes: Load["shapes"], iterations: number): number {
  let sum = 0;
  for (const shape of shapes) {
    const [rows, columns] = sizesOf(shape);
    if (columns === undefined) continue;
    const fewer = Math.min(rows, columns);
    sum += iterations * fewer * (2 * rows * columns + fewer * fewer);
  }
  return sum;
}

/**
 * Multiplications of what has a square matrix for each size of each tensor.
 *
 * @param products of that matrix with the tensor, in a step
 * @param cubes times size³ besides, in a step
 * @param largest size that has one
 */
export function alongSizes(shapes: Load["shapes"], products: number, cubes: number, largest: number): number {
  let sum = 0;
  for (const shape of shapes) {
    const [rows, columns = 1] = sizesOf(shape);
    const sizes = shape.length > 1 ? [rows, columns] : [rows];
    for (const size of sizes)
      if (size <= largest) sum += products * rows * columns * size + cubes * size * size * size;
  }
  return sum;
}
