import { symmetricEigen } from "../algebra/symmetric-eigen.ts";
import { dot } from "../algebra/vector.ts";
import { curvatures } from "../define/choices.ts";
import type { MethodState, Oracle, StateValues, Tensor } from "../engine/method.ts";
import { differenceHessian } from "./difference-hessian.ts";
import { gatherData, gatherGradients, place, WholeMethod } from "./whole-method.ts";

/** The most halvings of a step; after them it is taken as it is. */
const maxHalvings = 40;

/** Newton's method with the whole Hessian, by its eigenvalues. */
export class NewtonMethod extends WholeMethod {
  #gradient = new Float64Array(0);
  #from = new Float64Array(0);
  #direction = new Float64Array(0);
  #hessian = new Float64Array(0);
  #vectors = new Float64Array(0);
  /** Of the last step: its length along the direction, and the lengths that were tried. */
  #length = 0;
  #tried = 0;

  protected move(tensors: readonly Tensor[], oracle: Oracle): void {
    gatherGradients(tensors, this.#gradient);
    gatherData(tensors, this.#from);
    if (oracle.hessian) oracle.hessian(this.#hessian);
    else differenceHessian(tensors, oracle, this.#hessian);
    this.#aim();
    const slope = dot(this.#gradient, this.#direction);
    let t = this.value("lr");
    place(tensors, this.#from, t, this.#direction);
    this.#length = t;
    this.#tried = 1;
    // A direction that ascends, towards a saddle or a maximum, has no length at which the loss falls enough.
    if (this.value("backtracking") === 0 || !(slope < 0)) return;
    for (let i = 0; i < maxHalvings; i++) {
      if (oracle.evaluate() <= oracle.loss + 1e-4 * t * slope) return;
      t /= 2;
      place(tensors, this.#from, t, this.#direction);
      this.#length = t;
      this.#tried += 1;
    }
  }

  /** Returns the eigenvalues, on the diagonal of `values`, the eigenvectors, and the step's length. */
  noted(): MethodState {
    const [values, vectors] = [this.#hessian, this.#vectors];
    return {
      tensors: [],
      shared: { values, vectors, length: Float64Array.of(this.#length), tried: this.#tried },
    };
  }

  protected remember(): StateValues {
    return {};
  }

  protected recall(): void {}

  protected reserve(size: number): void {
    this.#gradient = new Float64Array(size);
    this.#from = new Float64Array(size);
    this.#direction = new Float64Array(size);
    this.#hessian = new Float64Array(size * size);
    this.#vectors = new Float64Array(size * size);
  }

  /**
   * Computes the direction −V·diag(1/λ)·Vᵀ·g, the eigenvalues λ changed as `curvature` says, none nearer 0 than
   * `damping`.
   */
  #aim(): void {
    const n = this.size;
    symmetricEigen(this.#hessian, n, this.#vectors);
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < n; i++) lowest = Math.min(lowest, this.#hessian[i * n + i]);
    this.#direction.fill(0);
    for (let k = 0; k < n; k++) {
      let along = 0;
      for (let i = 0; i < n; i++) along += this.#vectors[i * n + k] * this.#gradient[i];
      const part = along / this.#changed(this.#hessian[k * n + k], lowest);
      for (let i = 0; i < n; i++) this.#direction[i] -= this.#vectors[i * n + k] * part;
    }
  }

  #changed(eigenvalue: number, lowest: number): number {
    return changed(eigenvalue, lowest, this.value("damping"), curvatures[this.value("curvature")]);
  }
}

/** Returns the number that the gradient's part along an eigenvector is divided by. @param lowest eigenvalue of all */
export function changed(
  eigenvalue: number,
  lowest: number,
  damping: number,
  kind: (typeof curvatures)[number],
): number {
  if (kind === "shifted") return eigenvalue + Math.max(0, damping - lowest);
  const size = Math.max(Math.abs(eigenvalue), damping);
  return kind === "as-is" && eigenvalue < 0 ? -size : size;
}
