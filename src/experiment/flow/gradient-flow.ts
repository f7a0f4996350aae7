import { DormandPrince, norm, pointIn, type Segment } from "./dormand-prince.ts";

/** A loss with its gradient, in double precision. */
export interface FlowObjective {
  /** Returns the loss at `params` and writes its gradient to `grads` (mutates). */
  lossAndGradient(params: Float64Array, grads: Float64Array): number;
}

/** The reason why a flow goes no further. */
export type FlowEnd =
  /** It has reached the time that was asked for. */
  | "time"
  /** Its steps are hardly longer than their error: it has come to a stationary point. */
  | "stationary"
  /** It has left the finite range. */
  | "away"
  /** The gradient is not finite there. */
  | "undefined"
  /** It needs more steps than are made: the surface is much steeper in one direction than in another. */
  | "stiff";

/** The relative error of a step; coordinates near 0 have one of `absolute`. */
const tolerance = { relative: 1e-9, absolute: 1e-12 } as const;
/** The length of a step, as a multiple of the error permitted, at which a flow stands still. */
const still = 10;
const farthest = 1e12;
const mostSteps = 20_000;

/** Returns the derivative of a gradient flow: minus the gradient. */
export const downhill =
  (objective: FlowObjective) =>
  (at: Float64Array, out: Float64Array): void => {
    objective.lossAndGradient(at, out);
    for (let i = 0; i < out.length; i++) out[i] = -out[i];
  };

/**
 * The gradient flow dx/ds = −∇f from a start: the path of gradient descent with steps of vanishing length. It is
 * integrated in portions.
 */
export class GradientFlow {
  /** The steps of the integration that are kept: all of them, unless they are forgotten. */
  readonly segments: Segment[] = [];
  /** Set once it goes no further. */
  end: FlowEnd | null = null;
  readonly #solver: DormandPrince;
  readonly #until: number;
  readonly #mostSteps: number;
  #steps = 0;

  /**
   * @param until the time at which it ends; it may be infinite
   * @param most the most steps of the integration
   */
  constructor(objective: FlowObjective, start: ArrayLike<number>, until: number, most = mostSteps) {
    this.#until = until;
    this.#mostSteps = most;
    this.#solver = new DormandPrince(downhill(objective), start, tolerance);
    const length = norm(this.#solver.slope);
    if (!Number.isFinite(length)) this.end = "undefined";
    else if (length === 0) this.end = "stationary";
    else if (!(until > 0)) this.end = "time";
  }

  /** The time up to which it is known. */
  get time(): number {
    return this.#solver.time;
  }

  /** Makes up to `count` steps of the integration. */
  advance(count: number): void {
    for (let i = 0; i < count && !this.end; i++) this.#step();
  }

  /** Forgets how it came to its last point: earlier times are unknown from now on. */
  forget(): void {
    this.segments.length = 0;
  }

  /** Writes the point at a time to `out` (mutates); after the end it is the last one. Returns false where unknown yet. */
  at(time: number, out: Float64Array): boolean {
    if (time >= this.time) {
      out.set(this.#solver.point);
      return this.end !== null || time === this.time;
    }
    pointIn(this.#segmentAt(time), time, out);
    return true;
  }

  #step(): void {
    const solver = this.#solver;
    const segment = solver.step(this.#until - solver.time);
    if (!segment) {
      this.end = "undefined";
      return;
    }
    this.segments.push(segment);
    this.#steps += 1;
    if (norm(solver.point) > farthest) this.end = "away";
    else if (solver.time >= this.#until) this.end = "time";
    else if (this.#standsStill()) this.end = "stationary";
    else if (this.#steps >= this.#mostSteps) this.end = "stiff";
  }

  #standsStill(): boolean {
    const { slope, size, point } = this.#solver;
    const error = tolerance.absolute + tolerance.relative * norm(point);
    return size * norm(slope) <= still * error;
  }

  #segmentAt(time: number): Segment {
    let [low, high] = [0, this.segments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.segments[middle].time <= time) low = middle;
      else high = middle - 1;
    }
    return this.segments[low];
  }
}
