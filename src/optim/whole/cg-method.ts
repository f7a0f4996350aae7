import { absoluteSum, dot } from "../algebra/vector.ts";
import { formulas } from "../define/choices.ts";
import type { MethodState, Oracle, StateValues, Tensor } from "../engine/method.ts";
import { Line } from "./line.ts";
import { gatherGradients, WholeMethod } from "./whole-method.ts";

/** Nonlinear conjugate gradients: each direction is −g and a part β of the one before. */
export class ConjugateGradientMethod extends WholeMethod {
  #line = new Line(0);
  #gradient = new Float64Array(0);
  #previous = new Float64Array(0);
  /** The distance of the last step along its direction, and the derivative that it began with. */
  #t = 0;
  #slope = 0;
  /** Steps since the direction was −g. */
  #since = 0;
  /** Of the last step: β, the one of the formula, which a restart replaces by 0, and the number of points tried. */
  #beta = 0;
  #formula = Number.NaN;
  #tried = 0;

  protected move(tensors: readonly Tensor[], oracle: Oracle): void {
    gatherGradients(tensors, this.#gradient);
    const { direction } = this.#line;
    const first = this.#t === 0;
    this.#formula = first || this.#since >= this.size ? Number.NaN : this.#computeBeta();
    // A negative β counts as 0, a restart: Polak–Ribière becomes PR+ (Gilbert & Nocedal 1992).
    const beta = this.#formula > 0 && Number.isFinite(this.#formula) ? this.#formula : 0;
    this.#beta = beta;
    this.#tried = 0;
    for (let i = 0; i < this.size; i++) direction[i] = beta * direction[i] - this.#gradient[i];
    this.#since = beta === 0 ? 1 : this.#since + 1;
    let slope = dot(this.#gradient, direction);
    if (beta !== 0 && !(slope < 0)) {
      // The direction does not descend: restart from steepest descent.
      for (let i = 0; i < this.size; i++) direction[i] = -this.#gradient[i];
      slope = -dot(this.#gradient, this.#gradient);
      this.#since = 1;
      this.#beta = 0;
    }
    // A stationary point: no direction descends.
    if (!(slope < 0)) return;
    const { t } = this.#line.descend(tensors, oracle, oracle.loss, this.#gradient, this.#guess(slope), {
      c1: 1e-4,
      c2: this.value("c2"),
      tolerance: 1e-12,
    });
    this.#t = t;
    this.#slope = slope;
    this.#tried = this.#line.evaluations;
    this.#previous.set(this.#gradient);
  }

  noted(): MethodState {
    const [beta, formula] = [this.#beta, this.#formula].map((value) => Float64Array.of(value));
    return { tensors: [], shared: { beta, formula, tried: this.#tried } };
  }

  protected remember(): StateValues {
    return {
      t: Float64Array.of(this.#t),
      slope: Float64Array.of(this.#slope),
      since: this.#since,
      direction: this.#line.direction.slice(),
      previous: this.#previous.slice(),
    };
  }

  protected recall(state: StateValues): void {
    const [[t], [slope]] = ["t", "slope"].map((name) => this.stored(state, name, 1));
    const [direction, previous] = ["direction", "previous"].map((name) => this.stored(state, name));
    this.#t = t;
    this.#slope = slope;
    this.#since = Number(state.since);
    this.#line.direction.set(direction);
    this.#previous.set(previous);
  }

  protected reserve(size: number): void {
    this.#line = new Line(size);
    this.#gradient = new Float64Array(size);
    this.#previous = new Float64Array(size);
    this.#t = 0;
    this.#since = 0;
  }

  /** Returns β by the formula. */
  #computeBeta(): number {
    const { direction } = this.#line;
    let gg = 0;
    let gy = 0;
    let dy = 0;
    let old = 0;
    for (let i = 0; i < this.size; i++) {
      const g = this.#gradient[i];
      const y = g - this.#previous[i];
      gg += g * g;
      gy += g * y;
      dy += direction[i] * y;
      old += this.#previous[i] * this.#previous[i];
    }
    return { "polak-ribiere": gy / old, "fletcher-reeves": gg / old, "hestenes-stiefel": gy / dy }[
      formulas[this.value("formula")]
    ];
  }

  /**
   * Returns the distance at which the loss would fall by as much as in the last step (Nocedal & Wright 2006, section
   * 3.5).
   */
  #guess(slope: number): number {
    if (this.#t === 0) return Math.min(1, 1 / absoluteSum(this.#gradient));
    const guess = (this.#t * this.#slope) / slope;
    return Number.isFinite(guess) && guess > 0 ? guess : 1;
  }
}
