import { multiply } from "../algebra/product.ts";
import { symmetricEigen } from "../algebra/symmetric-eigen.ts";
import { largestSquare } from "./cost.ts";

/**
 * Keeps Shampoo's sum of a gradient's products along one of its dimensions, and an inverse root of that sum. Of a
 * dimension above `largestSquare` it keeps only the diagonals.
 */
export class Factor {
  readonly size: number;
  /** Σ G·Gᵀ, size × size; or its diagonal. */
  readonly sum: Float64Array;
  /** The inverse root in force, of the same kind. */
  readonly root: Float64Array;
  readonly #full: boolean;
  /** The degree of the root, 2 or 4. */
  readonly #degree: 2 | 4;
  readonly #scratch: Float64Array;
  readonly #vectors: Float64Array;

  constructor(size: number, degree: 2 | 4) {
    this.size = size;
    this.#full = size <= largestSquare;
    this.#degree = degree;
    const length = this.#full ? size * size : size;
    this.sum = new Float64Array(length);
    this.root = new Float64Array(length);
    this.#scratch = new Float64Array(length);
    this.#vectors = new Float64Array(this.#full ? length : 0);
  }

  /**
   * Adds the products of a gradient's slices along this dimension: element i of slice k is at i·`along` + k·`across`.
   *
   * @param count of slices
   */
  gather(grad: Float64Array, along: number, across: number, count: number): void {
    const { size, sum } = this;
    for (let k = 0; k < count; k++)
      for (let i = 0; i < size; i++) {
        const left = grad[i * along + k * across];
        if (!this.#full) sum[i] += left * left;
        else for (let j = 0; j < size; j++) sum[i * size + j] += left * grad[j * along + k * across];
      }
  }

  /** Computes the inverse root of εI + Σ G·Gᵀ. */
  refresh(eps: number): void {
    const { size, sum, root } = this;
    if (!this.#full) {
      for (let i = 0; i < size; i++) root[i] = this.#inverse(sum[i] + eps, eps);
      return;
    }
    const values = this.#scratch;
    values.set(sum);
    symmetricEigen(values, size, this.#vectors);
    root.fill(0);
    for (let k = 0; k < size; k++) {
      const inverse = this.#inverse(values[k * size + k] + eps, eps);
      for (let i = 0; i < size; i++) {
        const left = this.#vectors[i * size + k] * inverse;
        for (let j = 0; j < size; j++) root[i * size + j] += left * this.#vectors[j * size + k];
      }
    }
  }

  /** Writes root·G over `out` (mutates). @param columns of G */
  applyLeft(grad: Float64Array, out: Float64Array, columns: number): void {
    if (this.#full) multiply(this.root, grad, out, this.size, this.size, columns);
    else for (let i = 0; i < out.length; i++) out[i] = this.root[Math.floor(i / columns)] * grad[i];
  }

  /** Writes G·root over `out` (mutates). @param rows of G */
  applyRight(grad: Float64Array, out: Float64Array, rows: number): void {
    if (this.#full) multiply(grad, this.root, out, rows, this.size, this.size);
    else for (let i = 0; i < out.length; i++) out[i] = grad[i] * this.root[i % this.size];
  }

  /** Returns the inverse root of an eigenvalue, which is at least ε but for rounding. */
  #inverse(value: number, eps: number): number {
    const root = Math.sqrt(Math.max(value, eps));
    return 1 / (this.#degree === 2 ? root : Math.sqrt(root));
  }
}
