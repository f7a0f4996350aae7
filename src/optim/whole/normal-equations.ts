import { choleskySolve } from "../algebra/cholesky.ts";

/**
 * Solves (JᵀJ + μI)·δ = −Jᵀr for a Jacobian of many residuals or few. With fewer residuals than parameters the same δ
 * comes from the smaller system (JJᵀ + μI)·w = r, as δ = −Jᵀw.
 */
export class NormalEquations {
  /** Jᵀr. */
  readonly gradient: Float64Array;
  /** The largest element on the diagonal of JᵀJ. */
  largestCurvature = 0;
  readonly #size: number;
  readonly #matrix: Float64Array;
  readonly #damped: Float64Array;
  readonly #right: Float64Array;
  #jacobian: Float64Array = new Float64Array(0);
  #residuals = new Float64Array(0);
  #count = 0;

  /** @param size number of parameters @param most the largest number of residuals */
  constructor(size: number, most: number) {
    const order = Math.min(size, most);
    this.#size = size;
    this.gradient = new Float64Array(size);
    this.#matrix = new Float64Array(order * order);
    this.#damped = new Float64Array(order * order);
    this.#right = new Float64Array(order);
  }

  /**
   * Sets the system.
   *
   * @param jacobian count × size, row by row; kept until the next call, not copied
   * @param residuals copied
   */
  set(jacobian: Float64Array, residuals: Float64Array, count: number): void {
    const size = this.#size;
    this.#jacobian = jacobian;
    this.#count = count;
    if (this.#residuals.length < count) this.#residuals = new Float64Array(residuals.length);
    this.#residuals.set(residuals);
    this.gradient.fill(0);
    for (let i = 0; i < count; i++)
      for (let a = 0; a < size; a++) this.gradient[a] += jacobian[i * size + a] * residuals[i];
    this.largestCurvature = 0;
    for (let a = 0; a < size; a++) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += jacobian[i * size + a] * jacobian[i * size + a];
      this.largestCurvature = Math.max(this.largestCurvature, sum);
    }
    if (count < size) this.#multiplyRows();
    else this.#multiplyColumns();
  }

  /** The lower triangle of JᵀJ, or of JJᵀ where that is smaller; square. */
  get triangle(): Float64Array {
    const order = Math.min(this.#count, this.#size);
    return this.#matrix.subarray(0, order * order);
  }

  /** Writes δ over `out` (mutates). @returns false where the damped matrix is not positive definite */
  solve(damping: number, out: Float64Array): boolean {
    const size = this.#size;
    const few = this.#count < size;
    const order = few ? this.#count : size;
    const right = this.#right.subarray(0, order);
    this.#damped.set(this.#matrix);
    for (let i = 0; i < order; i++) {
      this.#damped[i * order + i] += damping;
      right[i] = few ? this.#residuals[i] : this.gradient[i];
    }
    if (!choleskySolve(this.#damped, order, right)) return false;
    if (!few) for (let a = 0; a < size; a++) out[a] = -right[a];
    else {
      out.fill(0);
      for (let i = 0; i < order; i++)
        for (let a = 0; a < size; a++) out[a] -= this.#jacobian[i * size + a] * right[i];
    }
    return true;
  }

  /** Computes the lower triangle of JᵀJ, the only part that is read. */
  #multiplyColumns(): void {
    const size = this.#size;
    const jacobian = this.#jacobian;
    this.#matrix.fill(0);
    for (let i = 0; i < this.#count; i++)
      for (let a = 0; a < size; a++) {
        const left = jacobian[i * size + a];
        if (left === 0) continue;
        for (let b = 0; b <= a; b++) this.#matrix[a * size + b] += left * jacobian[i * size + b];
      }
  }

  /** Computes the lower triangle of JJᵀ. */
  #multiplyRows(): void {
    const size = this.#size;
    for (let i = 0; i < this.#count; i++)
      for (let j = 0; j <= i; j++) {
        let sum = 0;
        for (let a = 0; a < size; a++) sum += this.#jacobian[i * size + a] * this.#jacobian[j * size + a];
        this.#matrix[i * this.#count + j] = sum;
      }
  }
}
