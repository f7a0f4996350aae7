import { dot, largest } from "../algebra/vector.ts";
import type { Oracle, Tensor } from "../engine/method.ts";
import type { LinePoint } from "./line-point.ts";
import { StrongWolfe, type WolfeConditions } from "./strong-wolfe.ts";
import { gatherData, gatherGradients, place } from "./whole-method.ts";

/** Searches along a direction from the tensors' values, and moves them to the point that it finds. */
export class Line {
  readonly direction: Float64Array;
  /** The number of points that the last search tried. */
  evaluations = 0;
  readonly #from: Float64Array;
  readonly #search: StrongWolfe;

  constructor(size: number) {
    this.direction = new Float64Array(size);
    this.#from = new Float64Array(size);
    this.#search = new StrongWolfe(size);
  }

  /**
   * Moves the tensors along `direction` (mutates their data), which must descend. Each point tried is an evaluation of
   * the oracle.
   *
   * @param gradient at the tensors' present values
   * @param guess the distance tried first
   * @returns the point reached; valid until the next call
   */
  descend(
    tensors: readonly Tensor[],
    oracle: Oracle,
    loss: number,
    gradient: Float64Array,
    guess: number,
    conditions: WolfeConditions,
  ): LinePoint {
    const { start } = this.#search;
    this.evaluations = 0;
    gatherData(tensors, this.#from);
    start.loss = loss;
    start.slope = dot(gradient, this.direction);
    start.gradient.set(gradient);
    const evaluate = (t: number, point: LinePoint) => {
      place(tensors, this.#from, t, this.direction);
      this.evaluations += 1;
      point.t = t;
      point.loss = oracle.evaluate();
      gatherGradients(tensors, point.gradient);
      point.slope = dot(point.gradient, this.direction);
    };
    const found = this.#search.search(evaluate, guess, largest(this.direction), conditions);
    place(tensors, this.#from, found.t, this.direction);
    return found;
  }
}
