import { addScaled, dot } from "../../optim/algebra/vector.ts";
import { Random } from "../../random/random.ts";
import { eigenvectorOf, largestEigenvalue, spectralBound } from "./tridiagonal.ts";

/** An eigenvalue with its eigenvector. */
export interface Eigenpair {
  /** The eigenvalue; NaN where a product was not finite. */
  readonly value: number;
  /** Its eigenvector, of length 1. */
  readonly vector: Float64Array;
  /** The length of matrix·vector − value·vector, which bounds the error of the value. */
  readonly residual: number;
  /** The number of products of the matrix and a vector that were computed. */
  readonly products: number;
  /** False where the residual did not become small enough within the number of products. */
  readonly converged: boolean;
}

export interface LanczosOptions {
  /** A vector near the eigenvector, not necessarily of length 1; one that is 0 or not finite is not used. */
  readonly start: ArrayLike<number> | null;
  /** The largest residual, relative to the eigenvalue. */
  readonly tolerance: number;
  /** The most products. */
  readonly maxProducts: number;
}

/** Vectors of the basis; then it begins again with the best vector in it. */
const mostVectors = 40;

/** A share of the eigenvalues' bound: a new vector of the basis that is shorter consists of rounding errors. */
const negligible = 1e-14;

/** The length of a random vector that is added to a start of length 1, which then has a part of every eigenvector. */
const share = 0.05;

/**
 * Computes the largest eigenvalue of a symmetric matrix that is known by its products, by Lanczos' method with full
 * reorthogonalisation (Golub & Van Loan, section 10.3). The same products give the same bits.
 */
export class Lanczos {
  readonly #size: number;
  readonly #diagonal = new Float64Array(mostVectors);
  readonly #beside = new Float64Array(mostVectors);
  readonly #coordinates = new Float64Array(mostVectors);
  readonly #down = new Float64Array(mostVectors);
  readonly #up = new Float64Array(mostVectors);
  /** Orthonormal vectors, and one more; memory is reserved as the basis grows. */
  readonly #basis: Float64Array[] = [];
  readonly #found: Float64Array;
  #generic: Float64Array | null = null;

  constructor(size: number) {
    this.#size = size;
    this.#found = new Float64Array(size);
  }

  /** @param multiply writes the product of the matrix and a vector over its second argument */
  largest(
    multiply: (vector: Float64Array, out: Float64Array) => void,
    { start, tolerance, maxProducts }: LanczosOptions,
  ): Eigenpair {
    this.#begin(start);
    for (let products = 1, k = 0; ; products++, k++) {
      const next = this.#vector(k + 1);
      multiply(this.#basis[k], next);
      const length = this.#orthogonalize(next, k);
      if (!Number.isFinite(this.#diagonal[k] + length)) return this.#notFinite(products);
      const count = k + 1;
      const value = largestEigenvalue(this.#matrix, count);
      eigenvectorOf(this.#matrix, count, value, this.#coordinates, this.#down, this.#up);
      const residual = length * Math.abs(this.#coordinates[k]);
      // No vector is left: the basis spans all products of the start.
      const exhausted =
        count === this.#size || length <= negligible * (spectralBound(this.#matrix, count) + length);
      const converged = exhausted || residual <= tolerance * Math.abs(value);
      if (converged || products === maxProducts) {
        this.#combine(count);
        return { value, vector: this.#found.slice(), residual, products, converged };
      }
      if (count < mostVectors) for (let i = 0; i < next.length; i++) next[i] /= length;
      else {
        this.#combine(count);
        this.#basis[0].set(this.#found);
        k = -1;
      }
    }
  }

  get #matrix() {
    return { diagonal: this.#diagonal, beside: this.#beside };
  }

  #vector(k: number): Float64Array {
    this.#basis[k] ??= new Float64Array(this.#size);
    return this.#basis[k];
  }

  /** Writes the first vector of the basis: the start, with a part of a vector of random numbers, always the same. */
  #begin(start: ArrayLike<number> | null): void {
    const first = this.#vector(0);
    this.#generic ??= genericVector(this.#size);
    if (start) first.set(start);
    const length = start ? Math.sqrt(dot(first, first)) : 0;
    if (!(length > 0 && length < Number.POSITIVE_INFINITY)) {
      first.set(this.#generic);
      return;
    }
    for (let i = 0; i < first.length; i++) first[i] /= length;
    addScaled(first, share, this.#generic);
    normalize(first);
  }

  /**
   * Makes a product orthogonal to the basis, and notes its part along the basis' last vector and what remains. Twice, as
   * the first time leaves rounding that is not small where little remains.
   *
   * @returns the length of what remains
   */
  #orthogonalize(next: Float64Array, k: number): number {
    this.#diagonal[k] = 0;
    for (let pass = 0; pass < 2; pass++)
      for (let j = k; j >= 0; j--) {
        const part = dot(this.#basis[j], next);
        if (j === k) this.#diagonal[k] += part;
        addScaled(next, -part, this.#basis[j]);
      }
    this.#beside[k] = Math.sqrt(dot(next, next));
    return this.#beside[k];
  }

  /** Computes the vector that has the coordinates in the basis. */
  #combine(count: number): void {
    this.#found.fill(0);
    for (let j = 0; j < count; j++) addScaled(this.#found, this.#coordinates[j], this.#basis[j]);
    normalize(this.#found);
  }

  #notFinite(products: number): Eigenpair {
    const vector = new Float64Array(this.#size).fill(Number.NaN);
    return { value: Number.NaN, vector, residual: Number.NaN, products, converged: false };
  }
}

function genericVector(size: number): Float64Array {
  const random = new Random(0);
  const vector = Float64Array.from({ length: size }, () => random.normal());
  normalize(vector);
  return vector;
}

/** Divides a vector by its length (mutates). */
function normalize(vector: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  for (let i = 0; i < vector.length; i++) vector[i] /= length;
}
