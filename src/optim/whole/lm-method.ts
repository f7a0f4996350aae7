import { dot } from "../algebra/vector.ts";
import type { MethodState, Oracle, Residuals, StateValues, Tensor } from "../engine/method.ts";
import { NormalEquations } from "./normal-equations.ts";
import { gatherData, place, WholeMethod } from "./whole-method.ts";

/** Levenberg–Marquardt with Nielsen's way to adapt the damping. */
export class LevenbergMarquardtMethod extends WholeMethod {
  #equations: NormalEquations | null = null;
  #from = new Float64Array(0);
  #direction = new Float64Array(0);
  #residuals = new Float64Array(0);
  #jacobian = new Float64Array(0);
  /** The damping; below 0 until the first step chooses it. */
  #damping = -1;
  /** The factor on the damping after a failed step; it doubles with each failure in a row. */
  #raise = 2;
  /** Of the last step: the damping of its last try, the ratio of gain and prediction, and the number of tries. */
  #used = 0;
  #ratio = Number.NaN;
  #tried = 0;

  /** @throws TypeError where the loss is not known as a sum of squares */
  protected move(tensors: readonly Tensor[], { residuals }: Oracle): void {
    if (!residuals) throw new TypeError("Levenberg–Marquardt needs residuals, and there are none");
    const equations = this.#prepare(residuals);
    residuals.evaluate(this.#residuals, this.#jacobian);
    equations.set(this.#jacobian, this.#residuals, residuals.count);
    if (this.#damping < 0) this.#damping = this.value("tau") * equations.largestCurvature;
    const sum = squares(this.#residuals, residuals.count);
    gatherData(tensors, this.#from);
    this.#ratio = Number.NaN;
    const tries = this.value("tries");
    for (let i = 0; i < tries; i++) {
      this.#used = this.#damping;
      this.#tried = i + 1;
      if (equations.solve(this.#damping, this.#direction)) {
        place(tensors, this.#from, 1, this.#direction);
        residuals.evaluate(this.#residuals, null);
        if (this.#adapt(sum - squares(this.#residuals, residuals.count), equations)) return;
      }
      this.#damping = Math.max(this.#damping * this.#raise, 1e-12 * equations.largestCurvature);
      this.#raise *= 2;
    }
    place(tensors, this.#from, 0, this.#direction);
  }

  /** Returns the normal equations' matrix, and how the step was found; `ratio` is NaN where none was kept. */
  noted(): MethodState {
    const [used, ratio] = [this.#used, this.#ratio].map((value) => Float64Array.of(value));
    const triangle = this.#equations?.triangle ?? new Float64Array(0);
    return { tensors: [], shared: { triangle, used, ratio, tried: this.#tried } };
  }

  protected remember(): StateValues {
    return { damping: Float64Array.of(this.#damping), raise: Float64Array.of(this.#raise) };
  }

  protected recall(state: StateValues): void {
    const [[damping], [raise]] = ["damping", "raise"].map((name) => this.stored(state, name, 1));
    this.#damping = damping;
    this.#raise = raise;
  }

  protected reserve(size: number): void {
    this.#equations = null;
    this.#from = new Float64Array(size);
    this.#direction = new Float64Array(size);
    this.#damping = -1;
    this.#raise = 2;
  }

  /** Allocates in the first step, when the largest number of residuals is known. */
  #prepare({ most }: Residuals): NormalEquations {
    if (this.#equations && this.#residuals.length >= most) return this.#equations;
    this.#residuals = new Float64Array(most);
    this.#jacobian = new Float64Array(most * this.size);
    this.#equations = new NormalEquations(this.size, most);
    return this.#equations;
  }

  /**
   * Says whether a step is kept; if so, lowers the damping by the ratio of the gain to the predicted one (Nielsen 1999,
   * IMM-REP-1999-05).
   */
  #adapt(gained: number, { gradient }: NormalEquations): boolean {
    const along = dot(this.#direction, gradient);
    const promised = this.#damping * dot(this.#direction, this.#direction) - along;
    const ratio = gained / promised;
    // At a minimum, where no gain is predicted, the damping stays.
    if (promised === 0) return true;
    if (!(ratio > 0)) return false;
    this.#ratio = ratio;
    const short = 2 * ratio - 1;
    this.#damping *= Math.max(1 / 3, 1 - short * short * short);
    this.#raise = 2;
    return true;
  }
}

function squares(residuals: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += residuals[i] * residuals[i];
  return sum;
}
