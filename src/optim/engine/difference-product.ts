import type { Tensor } from "./method.ts";

/** The cube root of the unit roundoff: where the error of a central difference is least. */
const relative = 6e-6;

/** The cube root of the unit roundoff of singles. */
const relativeOfSingles = 5e-3;

/**
 * Writes H·v over `out` (mutates) by a central difference of gradients, (∇f(p + εv) − ∇f(p − εv)) / 2ε, good to
 * about ten digits, of singles to five. Data are restored, gradients are not.
 *
 * @param evaluate overwrites every tensor's `grad`
 */
export function differenceProduct(
  tensors: readonly Tensor[],
  evaluate: () => unknown,
  vectors: readonly Float64Array[],
  out: readonly Float64Array[],
): void {
  const before = tensors.map(({ data }) => data.slice());
  const step =
    ((before[0] instanceof Float32Array ? relativeOfSingles : relative) * (1 + length(before))) /
    Math.max(length(vectors), Number.MIN_VALUE);
  const gradientAt = (distance: number, write: (k: number, i: number, slope: number) => void) => {
    for (const [k, { data }] of tensors.entries())
      for (let i = 0; i < data.length; i++) data[i] = before[k][i] + distance * vectors[k][i];
    evaluate();
    for (const [k, { grad }] of tensors.entries())
      for (let i = 0; i < out[k].length; i++) write(k, i, grad ? grad[i] : 0);
  };
  try {
    gradientAt(step, (k, i, slope) => {
      out[k][i] = slope;
    });
    gradientAt(-step, (k, i, slope) => {
      out[k][i] = (out[k][i] - slope) / (2 * step);
    });
  } finally {
    for (const [k, { data }] of tensors.entries()) data.set(before[k]);
  }
}

function length(vectors: readonly ArrayLike<number>[]): number {
  let sum = 0;
  for (const vector of vectors) for (let i = 0; i < vector.length; i++) sum += vector[i] * vector[i];
  return Math.sqrt(sum);
}
