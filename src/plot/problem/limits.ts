import { conditionAt, limitOf } from "../../experiment/curvature/limits.ts";
import { type ProblemSpec, RateCourse } from "../../experiment/index.ts";
import { plain } from "../chart/format.ts";
import type { Limit } from "./part-drawing.ts";

/** The most learning rates that are computed at once: a long schedule takes a while. */
const portion = 5000;

/** The eigenvalues above which contenders' updates grow, by their learning rate at a step. */
export class Limits {
  readonly #spec: ProblemSpec;
  readonly #rates: ReadonlyMap<number, RateCourse>;

  /** @param losses returns a contender's loss at each step, as far as it is known: some schedules read it */
  constructor(spec: ProblemSpec, losses: (slot: number) => ArrayLike<number>) {
    this.#spec = spec;
    this.#rates = new Map(
      spec.contenders.map(({ slot }) => [slot, new RateCourse(spec, slot, () => losses(slot))]),
    );
  }

  /** Returns the limits of contenders whose update does not depend on a preconditioner. */
  at(step: number): Limit[] {
    return this.#spec.contenders.flatMap(({ slot }): Limit[] => {
      const lr = this.#rateAt(slot, step);
      const condition = conditionAt(this.#spec, slot, step, lr);
      if (!condition || condition.preconditioned || !(lr > 0)) return [];
      const text = `${plain(Number(condition.factor.toPrecision(3)))}/lr`;
      return [{ slot, value: limitOf(condition, lr), text }];
    });
  }

  #rateAt(slot: number, step: number): number {
    const course = this.#rates.get(slot);
    if (!course) return Number.NaN;
    const at = Math.min(step, course.rates.length - 1);
    if (course.known <= at) course.advance(Math.min(portion, at + 1 - course.known));
    return course.rates[Math.min(at, Math.max(0, course.known - 1))];
  }
}
