import { choleskySolve } from "../../../optim/algebra/cholesky.ts";
import { symmetricEigen } from "../../../optim/algebra/symmetric-eigen.ts";

/** The products ⟨X, Y⟩ = Σ XᵢⱼYᵢⱼ are those of vectors when what is beside the diagonal is multiplied by this. */
const root2 = Math.SQRT2;

/** Returns the number of elements of a symmetric k × k matrix on and above its diagonal. */
export const triangleOf = (k: number): number => (k * (k + 1)) / 2;

/** Calls `visit` with each element on and above the diagonal, row by row, its index, and its factor 1 or √2. */
export function eachPair(k: number, visit: (i: number, j: number, at: number, factor: number) => void): void {
  for (let i = 0, at = 0; i < k; i++) for (let j = i; j < k; j++, at++) visit(i, j, at, i === j ? 1 : root2);
}

/** Writes a symmetric matrix as a vector with the same products to a matrix, k × k row by row (mutates). */
export function toMatrix(vector: ArrayLike<number>, k: number, out: Float64Array): void {
  eachPair(k, (i, j, at, factor) => {
    out[i * k + j] = vector[at] / factor;
    out[j * k + i] = vector[at] / factor;
  });
}

/** A problem: symmetric matrices are vectors of `triangleOf(k)` numbers, those beside the diagonal times √2. */
export interface Complementarity {
  readonly k: number;
  readonly a: Float64Array;
  /** A positive semidefinite map of such matrices, row by row. */
  readonly b: Float64Array;
}

/** The weights of the barrier, for a problem whose numbers are about 1: the first, the last, and their ratio. */
const weights = { first: 1, last: 1e-13, ratio: 0.1 } as const;
/** The length of a Newton step, in the barrier's own measure, from which on the next weight is tried. */
const near = 0.25;
const mostSteps = 500;
/** Keeps the system solvable where B has a null space. */
const ridge = 1e-14;

/**
 * Solves the semidefinite linear complementarity problem X ⪰ 0, A + B·X ⪰ 0, ⟨X, A + B·X⟩ = 0. Its solution is the
 * minimum of ½⟨X, B·X⟩ + ⟨A, X⟩ over X ⪰ 0, which is followed along the path of the barrier −μ·log det X by Newton's
 * method with steps of 1/(1 + δ) (Nesterov & Nemirovskii 1994): there ⟨X, A + B·X⟩ is k·μ.
 *
 * @returns X; null where it was not found, as where no X makes A + B·X positive semidefinite
 */
export function complementary({ k, a, b }: Complementarity): Float64Array | null {
  const size = triangleOf(k);
  if (k === 1) return scalar(a[0], b[0]);
  if (smallestOf(a, k) >= 0) return new Float64Array(size);
  // Scaled so that A and B have the size 1.
  let [lengthA, traceB] = [0, 0];
  for (let i = 0; i < size; i++) {
    lengthA = Math.max(lengthA, Math.abs(a[i]));
    traceB += b[i * size + i] / size;
  }
  if (!(traceB > 0 && Number.isFinite(lengthA))) return null;
  const scaled = { k, a: a.map((one) => one / lengthA), b: b.map((one) => one / traceB) };
  const x = alongBarrier(scaled);
  return x?.map((one) => (one * lengthA) / traceB) ?? null;
}

function scalar(a: number, b: number): Float64Array | null {
  const x = a < 0 ? -a / b : 0;
  return x >= 0 && Number.isFinite(x) ? Float64Array.of(x) : null;
}

function alongBarrier({ k, a, b }: Complementarity): Float64Array | null {
  const size = triangleOf(k);
  const barrier = new Barrier(k);
  const x = new Float64Array(size);
  eachPair(k, (i, j, at) => {
    x[at] = i === j ? 1 : 0;
  });
  const system = new Float64Array(size * size);
  const slope = new Float64Array(size);
  const step = new Float64Array(size);
  let weight: number = weights.first;
  for (let count = 0; count < mostSteps; count++) {
    barrier.at(x);
    for (let r = 0; r < size; r++) {
      let sum = a[r] - weight * barrier.inverse[r];
      for (let c = 0; c < size; c++) {
        sum += b[r * size + c] * x[c];
        system[r * size + c] = b[r * size + c] + weight * barrier.curvature[r * size + c];
      }
      system[r * size + r] += ridge;
      slope[r] = sum;
      step[r] = -sum;
    }
    if (!choleskySolve(system, size, step)) return null;
    let square = 0;
    for (let r = 0; r < size; r++) square -= slope[r] * step[r];
    const delta = Math.sqrt(Math.max(0, square) / weight);
    if (Number.isNaN(delta)) return null;
    const share = delta > near ? 1 / (1 + delta) : 1;
    for (let r = 0; r < size; r++) x[r] += share * step[r];
    if (delta > near) continue;
    if (weight <= weights.last) return x;
    weight *= weights.ratio;
  }
  return null;
}

/** The inverse of X, the derivative of log det X, and the map Y → X⁻¹·Y·X⁻¹, minus its second derivative. */
class Barrier {
  readonly inverse: Float64Array;
  readonly curvature: Float64Array;
  readonly #k: number;
  readonly #matrix: Float64Array;
  readonly #vectors: Float64Array;

  constructor(k: number) {
    this.#k = k;
    this.inverse = new Float64Array(triangleOf(k));
    this.curvature = new Float64Array(triangleOf(k) ** 2);
    this.#matrix = new Float64Array(k * k);
    this.#vectors = new Float64Array(k * k);
  }

  at(x: Float64Array): void {
    const k = this.#k;
    const v = this.#vectors;
    toMatrix(x, k, this.#matrix);
    symmetricEigen(this.#matrix, k, v);
    const values = Array.from({ length: k }, (_, l) => this.#matrix[l * k + l]);
    const m = this.#matrix;
    for (let i = 0; i < k; i++)
      for (let j = 0; j < k; j++) {
        m[i * k + j] = 0;
        for (let l = 0; l < k; l++) m[i * k + j] += (v[i * k + l] * v[j * k + l]) / values[l];
      }
    const size = this.inverse.length;
    eachPair(k, (i, j, row, f) => {
      this.inverse[row] = f * m[i * k + j];
      eachPair(k, (p, q, column, g) => {
        const product = m[i * k + p] * m[j * k + q] + m[i * k + q] * m[j * k + p];
        this.curvature[row * size + column] = (f * g * product) / 2;
      });
    });
  }
}

/** Returns the eigenvalues of a symmetric matrix as a vector, in no order. */
function eigenvaluesOf(vector: Float64Array, k: number): number[] {
  const matrix = new Float64Array(k * k);
  toMatrix(vector, k, matrix);
  symmetricEigen(matrix, k, new Float64Array(k * k));
  return Array.from({ length: k }, (_, i) => matrix[i * k + i]);
}

const smallestOf = (vector: Float64Array, k: number): number => Math.min(...eigenvaluesOf(vector, k));

/** A share of the largest eigenvalue: one below it is 0 but for the barrier. */
const negligible = 1e-4;

/** Returns the rank of a solution. */
export function rankOf(x: Float64Array, k: number): number {
  const values = eigenvaluesOf(x, k);
  const largest = Math.max(...values);
  return values.filter((value) => value > negligible * largest).length;
}

/**
 * Returns the largest violation of a problem's three conditions by X, relative to the sizes of X and A: 0 for its
 * solution.
 */
export function residualOf({ k, a, b }: Complementarity, x: Float64Array): number {
  const size = triangleOf(k);
  const slack = a.map((one, r) => {
    let sum = one;
    for (let c = 0; c < size; c++) sum += b[r * size + c] * x[c];
    return sum;
  });
  const product = slack.reduce((sum, one, r) => sum + one * x[r], 0);
  const [lengthX, lengthA] = [Math.hypot(...x), Math.hypot(...a)];
  if (lengthA === 0) return 0;
  return Math.max(
    -smallestOf(slack, k) / lengthA,
    lengthX > 0 ? Math.abs(product) / (lengthA * lengthX) : 0,
    lengthX > 0 ? -smallestOf(x, k) / lengthX : 0,
  );
}
