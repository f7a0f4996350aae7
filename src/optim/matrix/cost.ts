import type { Load } from "../define/definition.ts";
import { sizesOf } from "./sizes.ts";

/** The time of one parameter's part of one sample's gradient, in multiplications, measured. */
const perGradient = 7;

/** The time of an eigen-decomposition, in multiplications per size³, measured. */
export const eigen = 13;

/** The largest size with a square matrix in Shampoo and SOAP, as its eigen-decomposition takes size³. */
export const largestSquare = 64;

/** Returns the work of multiplications in gradient evaluations. */
export const inGradients = (multiplications: number, { parameters, samples }: Load): number =>
  multiplications / (perGradient * parameters * samples);

/**
 * Returns the multiplications of Newton–Schulz iterations over all matrices: two products with the matrix, one of its
 * square.
 */
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
 * Returns the multiplications of a step that has a square matrix for each size of each tensor.
 *
 * @param products the number of products of that matrix with the tensor
 * @param cubes further multiplications, per size³
 */
export function alongSizes(shapes: Load["shapes"], products: number, cubes: number): number {
  let sum = 0;
  for (const shape of shapes) {
    const [rows, columns = 1] = sizesOf(shape);
    const sizes = shape.length > 1 ? [rows, columns] : [rows];
    for (const size of sizes)
      if (size <= largestSquare) sum += products * rows * columns * size + cubes * size * size * size;
  }
  return sum;
}
