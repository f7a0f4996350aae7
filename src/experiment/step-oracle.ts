import { differenceProduct, type Oracle, type Residuals, type Tensor } from "../optim/index.ts";
import type { Track } from "./course.ts";

/** What one contender's optimizer may ask within a step: the same batch and the same noise throughout. */
export class StepOracle implements Oracle {
  loss = Number.NaN;
  /** Gradients asked for so far, those that steps began with among them. */
  gradientEvaluations = 0;
  readonly tensors: readonly Tensor[];
  readonly residuals: Oracle["residuals"];
  readonly #track: Track;
  #matrix = new Float64Array(0);
  readonly #params: Float64Array;
  readonly #exact: Float64Array;
  readonly #noisy: Float64Array;
  #step = 0;
  #noise: Float64Array | null = null;
  #offset = 0;

  /** @param params the contender's own, which the tensors are views on */
  constructor(track: Track, params: Float64Array) {
    const { size } = track.objective;
    this.#track = track;
    this.#params = params;
    this.#exact = new Float64Array(size);
    this.#noisy = new Float64Array(size);
    this.residuals = this.#counted(track.residuals?.(params, () => this.#step));
    this.tensors = track.tensors.map(({ from, to, shape }) => ({
      data: params.subarray(from, to),
      grad: this.#noisy.subarray(from, to),
      shape,
    }));
  }

  /**
   * A step begins: where it is, what the objective says there.
   *
   * @param noise the draws of many steps, those of this one at `offset`
   */
  begin(step: number, loss: number, grads: Float64Array, noise: Float64Array | null, offset: number): void {
    this.#step = step;
    this.loss = loss;
    this.#noise = noise;
    this.#offset = offset;
    this.#hand(grads);
  }

  /** A surface derives it when it is first asked for. */
  get hessian(): Oracle["hessian"] {
    return this.#track.objective.hessian && this.#countedHessian;
  }

  /** As many products as parameters, of two gradients each: what it would cost without formulas. */
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

  /** Derivatives count for a gradient an output, a pass backwards each; residuals alone for one. */
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

  /** Hands over a gradient, with the step's noise. */
  #hand(grads: Float64Array): void {
    const noise = this.#noise;
    const { noiseStd } = this.#track;
    for (let i = 0; i < grads.length; i++)
      this.#noisy[i] = noise ? grads[i] + noiseStd * noise[this.#offset + i] : grads[i];
    this.gradientEvaluations += 1;
  }
}
