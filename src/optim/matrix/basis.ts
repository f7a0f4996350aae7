import { complete, negligible, orthonormalize } from "../algebra/orthonormal.ts";
import { multiply } from "../algebra/product.ts";
import { symmetricEigen } from "../algebra/symmetric-eigen.ts";

/** Keeps the eigenvectors, largest eigenvalue first, of an average of G·Gᵀ along one of a gradient's dimensions. */
export class Basis {
  readonly size: number;
  /** The average, size × size. */
  readonly average: Float64Array;
  /** The eigenvectors, one per column. */
  readonly vectors: Float64Array;
  /** The index that each column had before the last `refine`. */
  readonly order: number[];
  readonly #scratch: Float64Array;
  readonly #sorted: Float64Array;
  readonly #vector: Float64Array;
  readonly #values: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.average = new Float64Array(size * size);
    this.vectors = new Float64Array(size * size);
    this.order = Array.from({ length: size }, (_, i) => i);
    this.#scratch = new Float64Array(size * size);
    this.#sorted = new Float64Array(size * size);
    this.#vector = new Float64Array(size);
    this.#values = new Float64Array(size);
  }

  /**
   * Adds a gradient to the average; element i of slice k, along this dimension, is at i·`along` + k·`across`.
   *
   * @param beta the part of the average that is kept
   */
  gather(grad: Float64Array, along: number, across: number, count: number, beta: number): void {
    const { size, average } = this;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        let sum = 0;
        for (let k = 0; k < count; k++) sum += grad[i * along + k * across] * grad[j * along + k * across];
        average[i * size + j] += (1 - beta) * (sum - average[i * size + j]);
      }
  }

  /** Computes the eigenvectors; of those that share an eigenvalue, the ones that `complete` finds. */
  decompose(): void {
    const { size } = this;
    this.#scratch.set(this.average);
    symmetricEigen(this.#scratch, size, this.#sorted);
    for (let k = 0; k < size; k++) this.#values[k] = this.#scratch[k * size + k];
    this.#sort();
    this.#pick(this.#sorted, this.vectors);
    this.#settle();
  }

  /** Updates the eigenvectors by one step of power iteration, which costs less than an eigen-decomposition. */
  refine(): void {
    const { size, vectors } = this;
    multiply(this.average, vectors, this.#scratch, size, size, size);
    for (let k = 0; k < size; k++) {
      let value = 0;
      for (let i = 0; i < size; i++) value += vectors[i * size + k] * this.#scratch[i * size + k];
      this.#values[k] = value;
    }
    this.#sort();
    this.#pick(this.#scratch, this.#sorted);
    orthonormalize(this.#sorted, size, vectors, this.#vector);
  }

  /** Sorts by eigenvalue, largest first; negligible values count as 0, and equal values keep their order. */
  #sort(): void {
    const values = this.#values;
    const least = negligible * values.reduce((most, value) => Math.max(most, value), 0);
    for (let k = 0; k < this.size; k++) {
      this.order[k] = k;
      if (values[k] < least) values[k] = 0;
    }
    this.order.sort((a, b) => values[b] - values[a]);
  }

  /**
   * Replaces vectors that share an eigenvalue: only their span is determined, and rounding has chosen them within it.
   */
  #settle(): void {
    const { size, vectors, order } = this;
    const value = (k: number) => this.#values[order[k]];
    const gap = negligible * value(0);
    for (let from = 0, to = 1; from < size; from = to, to++) {
      while (to < size && !(value(to - 1) - value(to) > gap)) to++;
      if (to - from < 2) continue;
      for (let i = 0; i < size; i++) vectors.fill(0, i * size + from, i * size + to);
      complete(vectors, size, this.#vector);
    }
  }

  #pick(from: Float64Array, to: Float64Array): void {
    const { size } = this;
    for (let i = 0; i < size; i++)
      for (let k = 0; k < size; k++) to[i * size + k] = from[i * size + this.order[k]];
  }
}
