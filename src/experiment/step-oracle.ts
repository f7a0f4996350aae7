import { differenceProduct, type Numbers, type Oracle, type Residuals, type Tensor } from "../optim/index.ts";
import type { Track } from "./course.ts";

/** Answers one contender's optimizer within a step, with the same batch and the same noise throughout. */
export class StepOracle implements Oracle {
  loss = Number.NaN;
  /** Gradient evaluations so far, those at the beginning of steps included. */
  gradientEvaluations = 0;
  readonly tensors: readonly Tensor[];
  readonly residuals: Oracle["residuals"];
  #track: Track;
  #matrix = new Float64Array(0);
  readonly #params: Numbers;
  readonly #exact: Numbers;
  readonly #noisy: Numbers;
  #step = 0;
  #noise: Float64Array | null = null;
  #offset = 0;

  /** @param params of the contender; the tensors are views of them */
  constructor(track: Track, params: Numbers) {
    this.#track = track;
    this.#params = params;
    this.#exact = params.slice();
    this.#noisy = params.slice();
    this.residuals = this.#counted(track.residuals?.(params, () => this.#step));
    this.tensors = track.tensors.map(({ from, to, shape }) => ({
      data: params.subarray(from, to),
      grad: this.#noisy.subarray(from, to),
      shape,
    }));
  }

  /** Begins another run, on a course with the same objective and tensors. */
  restart(track: Track): void {
    this.#track = track;
    this.gradientEvaluations = 0;
  }

  /** Counts steps that were made elsewhere, a gradient evaluation each. */
  skip(steps: number): void {
    this.gradientEvaluations += steps;
  }

  /**
   * Begins a step, with the loss and the gradient at the parameters.
   *
   * @param noise the draws of many steps, those of this one at `offset`
   */
  begin(step: number, loss: number, grads: Numbers, noise: Float64Array | null, offset: number): void {
    this.#step = step;
    this.loss = loss;
    this.#noise = noise;
    this.#offset = offset;
    this.#hand(grads);
  }

  /** Writes the Hessian; a surface derives it at the first call. */
  get hessian(): Oracle["hessian"] {
    return this.#track.objective.hessian && this.#countedHessian;
  }

  /** Counts two gradients for each parameter, the cost of the Hessian by products. */
  readonly #countedHessian = (out: Float64Array): void => {
    this.gradientEvaluations += 2 * this.#params.length;
    this.#track.objective.hessian?.(this.#params, out);
  };

  evaluate(): number {
    const loss = this.#track.objective.lossAndGradient(this.#params, this.#exact, this.#step);
    this.#hand(this.#exact);
    return loss;
  }

  hessianProduct(vectors: readonly Float64Array[], out: readonly Float64Array[]): void {
    const { objective, tensors } = this.#track;
    if (!objective.hessian) {
      differenceProduct(this.tensors, () => this.evaluate(), vectors, out);
      return;
    }
    this.gradientEvaluations += 2;
    const size = this.#params.length;
    if (this.#matrix.length === 0) this.#matrix = new Float64Array(size * size);
    objective.hessian(this.#params, this.#matrix);
    for (const [k, { from, to }] of tensors.entries())
      for (let i = from; i < to; i++) {
        let sum = 0;
        for (const [l, column] of tensors.entries())
          for (let j = column.from; j < column.to; j++)
            sum += this.#matrix[i * size + j] * vectors[l][j - column.from];
        out[k][i - from] = sum;
      }
  }

  /** Counts a Jacobian as one gradient for each output, a backward pass each; residuals alone as one. */
  #counted(residuals: Residuals | undefined): Residuals | undefined {
    if (!residuals) return undefined;
    const counting = (found: Float64Array, jacobian: Float64Array | null) => {
      this.gradientEvaluations += jacobian ? residuals.passes : 1;
      residuals.evaluate(found, jacobian);
    };
    return {
      most: residuals.most,
      passes: residuals.passes,
      get count() {
        return residuals.count;
      },
      get scale() {
        return residuals.scale;
      },
      evaluate: counting,
    };
  }

  /** Writes a gradient, with the step's noise, into the tensors (mutates). */
  #hand(grads: Numbers): void {
    const noise = this.#noise;
    const { noise: deviations } = this.#track;
    for (let i = 0; i < grads.length; i++)
      this.#noisy[i] = noise && deviations ? grads[i] + deviations[i] * noise[this.#offset + i] : grads[i];
    this.gradientEvaluations += 1;
  }
}
