import type { Oracle, Tensor } from "../engine/method.ts";

/**
 * Writes the Hessian over `out` (mutates), row by row, by Hessian products with the unit vectors: two gradients per
 * parameter, good to about ten digits. It is made symmetric, as differences are so only approximately.
 */
export function differenceHessian(tensors: readonly Tensor[], oracle: Oracle, out: Float64Array): void {
  const unit = tensors.map(({ data }) => new Float64Array(data.length));
  const product = tensors.map(({ data }) => new Float64Array(data.length));
  const size = Math.round(Math.sqrt(out.length));
  let row = 0;
  for (const vector of unit)
    for (let j = 0; j < vector.length; j++) {
      vector[j] = 1;
      oracle.hessianProduct(unit, product);
      vector[j] = 0;
      let column = row * size;
      for (const part of product) {
        out.set(part, column);
        column += part.length;
      }
      row += 1;
    }
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) {
      const mean = (out[i * size + j] + out[j * size + i]) / 2;
      out[i * size + j] = mean;
      out[j * size + i] = mean;
    }
}
