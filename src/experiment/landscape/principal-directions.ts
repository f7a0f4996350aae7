import { Lanczos } from "../../network/curvature/lanczos.ts";
import { addScaled, dot } from "../../optim/algebra/vector.ts";
import type { Numbers } from "../../optim/index.ts";

/** The directions in which points vary most. */
export interface PrincipalDirections {
  /** The leading one, and the next at right angles to it, of length 1; the largest number of each is positive. */
  readonly directions: readonly [Float64Array, Float64Array];
  /** Each one's share of the variance about the mean, 0 to 1. */
  readonly explained: readonly [number, number];
}

const options = { start: null, tolerance: 1e-13, maxProducts: 400 } as const;

/** A share of the points' squared lengths: a variance below it is rounding. */
const negligible = 1e-24;

/**
 * Returns the two leading principal components of points, or the number of directions in which they vary where that is
 * less than two. They are the eigenvectors of the covariance matrix, by way of those of the matrix of the points' inner
 * products, which is smaller (Turk & Pentland, 1991).
 */
export function principalDirections(points: readonly Numbers[]): PrincipalDirections | 0 | 1 {
  const centred = new Centred(points);
  const { total, whole } = centred;
  if (!(total > negligible * whole)) return 0;
  const lanczos = new Lanczos(points.length);
  const first = lanczos.largest((vector, out) => centred.multiply(vector, out), options);
  const one = unit(centred.combination(first.vector));
  if (points.length < 3) return 1;
  const withoutFirst = (vector: Float64Array, out: Float64Array) => {
    const rest = vector.slice();
    addScaled(rest, -dot(first.vector, rest), first.vector);
    centred.multiply(rest, out);
    addScaled(out, -dot(first.vector, out), first.vector);
  };
  const second = lanczos.largest(withoutFirst, options);
  if (!(second.value > negligible * whole)) return 1;
  const two = centred.combination(second.vector);
  addScaled(two, -dot(one, two), one);
  return {
    directions: [withSign(one), withSign(unit(two))],
    explained: [first.value / total, second.value / total],
  };
}

/** Points minus their mean. */
class Centred {
  readonly #points: readonly Numbers[];
  readonly #mean: Float64Array;
  /** The sum of their squared lengths, and that of the points themselves. */
  readonly total: number;
  readonly whole: number;

  constructor(points: readonly Numbers[]) {
    this.#points = points;
    this.#mean = new Float64Array(points[0].length);
    for (const point of points)
      for (let i = 0; i < point.length; i++) this.#mean[i] += point[i] / points.length;
    let total = 0;
    let whole = 0;
    for (const point of points) {
      total += this.#along(point, null);
      for (let i = 0; i < point.length; i++) whole += point[i] * point[i];
    }
    this.total = total;
    this.whole = whole;
  }

  /** Writes the product of the matrix of inner products and a vector over `out` (mutates). */
  multiply(vector: Float64Array, out: Float64Array): void {
    const combination = this.combination(vector);
    for (const [p, point] of this.#points.entries()) out[p] = this.#along(point, combination);
  }

  /** Returns the sum of the points, each times a number. */
  combination(factors: Float64Array): Float64Array {
    const mean = this.#mean;
    const sum = new Float64Array(mean.length);
    for (const [p, point] of this.#points.entries())
      for (let i = 0; i < sum.length; i++) sum[i] += factors[p] * (point[i] - mean[i]);
    return sum;
  }

  /** Returns a point's inner product with a vector; null for itself. */
  #along(point: Numbers, vector: Float64Array | null): number {
    const mean = this.#mean;
    let sum = 0;
    for (let i = 0; i < mean.length; i++) {
      const value = point[i] - mean[i];
      sum += value * (vector ? vector[i] : value);
    }
    return sum;
  }
}

/** Divides a vector by its length (mutates). */
function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  for (let i = 0; i < vector.length; i++) vector[i] /= length;
  return vector;
}

/** Makes the number that is largest in size positive (mutates): of two that are as large but for rounding, the first. */
function withSign(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const value of vector) if (Math.abs(value) > Math.abs(largest) * (1 + 1e-9)) largest = value;
  if (largest < 0) for (let i = 0; i < vector.length; i++) vector[i] = -vector[i];
  return vector;
}
