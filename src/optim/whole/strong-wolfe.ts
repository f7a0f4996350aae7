import { cubicMinimum } from "./cubic.ts";
import type { LinePoint } from "./line-point.ts";

export interface WolfeConditions {
  /** Sufficient decrease: the loss falls by at least this part of the fall that the first derivative predicts. */
  readonly c1: number;
  /** Curvature: the derivative's size shrinks to at most this part of the first. */
  readonly c2: number;
  /** The search ends where no parameter differs by more than this within the bracket. */
  readonly tolerance: number;
}

/** The most points tried in one search, as in PyTorch. */
const most = 25;

/**
 * Finds a step that satisfies the strong Wolfe conditions, f(t) ≤ f(0) + c₁·t·f′(0) and |f′(t)| ≤ c₂·|f′(0)|:
 * a bracket by growing steps, then cubic interpolation within it (Nocedal & Wright 2006, algorithms 3.5 and 3.6,
 * as in PyTorch's `_strong_wolfe`). Unlike there, a loss that is not finite counts as too high.
 */
export class StrongWolfe {
  /** The point from which a search starts, at t = 0; the caller fills it in before. */
  readonly start: LinePoint;
  readonly #points: readonly LinePoint[];
  #evaluate: (t: number, point: LinePoint) => void = () => {};
  #conditions: WolfeConditions = { c1: 0, c2: 0, tolerance: 0 };
  #tried = 0;

  /** @param size of the gradients; everything that a search needs is allocated here */
  constructor(size: number) {
    this.#points = Array.from({ length: 4 }, () => ({
      t: 0,
      loss: 0,
      slope: 0,
      gradient: new Float64Array(size),
    }));
    this.start = this.#points[0];
  }

  /**
   * Searches from `start`.
   *
   * @param evaluate fills a point in with the loss and its derivatives at distance t
   * @param guess the distance tried first, above 0
   * @param reach the largest component of the direction, which relates distances to `conditions.tolerance`
   * @returns the point found, or the best of the bracket where the search ends without one; valid until the next call
   */
  search(
    evaluate: (t: number, point: LinePoint) => void,
    guess: number,
    reach: number,
    conditions: WolfeConditions,
  ): LinePoint {
    this.#evaluate = evaluate;
    this.#conditions = conditions;
    this.#tried = 0;
    const ends = this.#bracket(guess);
    return ends.length === 1 ? ends[0] : this.#zoom(ends, reach);
  }

  /** Returns a point that satisfies the conditions, or two that bracket one. */
  #bracket(guess: number): [LinePoint] | [LinePoint, LinePoint] {
    let previous = this.start;
    let point = this.#spare(previous, previous);
    this.#evaluate(guess, point);
    for (; this.#tried < most; this.#tried++) {
      if (this.#isTooHigh(point) || (this.#tried > 1 && point.loss >= previous.loss))
        return [previous, point];
      if (this.#isLevel(point)) return [point];
      if (point.slope >= 0) return [previous, point];
      const t = cubicMinimum(previous, point, point.t + 0.01 * (point.t - previous.t), point.t * 10);
      const next = this.#spare(previous, point);
      this.#evaluate(t, next);
      previous = point;
      point = next;
    }
    return [this.start, point];
  }

  #zoom(ends: [LinePoint, LinePoint], reach: number): LinePoint {
    let low = lower(ends);
    let slow = false;
    while (this.#tried < most) {
      if (Math.abs(ends[1].t - ends[0].t) * reach < this.#conditions.tolerance) break;
      const trial = within(ends, slow);
      slow = trial.slow;
      const point = this.#spare(ends[0], ends[1]);
      this.#evaluate(trial.t, point);
      this.#tried += 1;
      if (this.#isTooHigh(point) || point.loss >= ends[low].loss) {
        ends[1 - low] = point;
        low = lower(ends);
        continue;
      }
      if (this.#isLevel(point)) return point;
      if (point.slope * (ends[1 - low].t - ends[low].t) >= 0) ends[1 - low] = ends[low];
      ends[low] = point;
    }
    return ends[low];
  }

  #isTooHigh({ t, loss }: LinePoint): boolean {
    return !(loss <= this.start.loss + this.#conditions.c1 * t * this.start.slope);
  }

  #isLevel({ slope }: LinePoint): boolean {
    return Math.abs(slope) <= -this.#conditions.c2 * this.start.slope;
  }

  /** Returns a point that is neither the start nor one of these. */
  #spare(a: LinePoint, b: LinePoint): LinePoint {
    const [, one, two, three] = this.#points;
    if (one !== a && one !== b) return one;
    return two !== a && two !== b ? two : three;
  }
}

/** Returns the index of the end with the lower loss; 0 where they are equal. */
const lower = ([a, b]: readonly [LinePoint, LinePoint]): 0 | 1 =>
  a.loss <= b.loss || Number.isNaN(b.loss) ? 0 : 1;

/**
 * Returns the next distance to try. A second one in a row near the same end, or one at it, is moved a tenth of the
 * bracket inwards, for otherwise the bracket would hardly shrink.
 */
function within(ends: readonly [LinePoint, LinePoint], slow: boolean): { t: number; slow: boolean } {
  const least = Math.min(ends[0].t, ends[1].t);
  const most = Math.max(ends[0].t, ends[1].t);
  const t = cubicMinimum(ends[0], ends[1], least, most);
  const margin = 0.1 * (most - least);
  if (Math.min(most - t, t - least) >= margin) return { t, slow: false };
  if (!slow && t < most && t > least) return { t, slow: true };
  return { t: Math.abs(t - most) < Math.abs(t - least) ? most - margin : least + margin, slow: false };
}
