import type { Position, Recorder } from "../course.ts";
import type { RaceSpec } from "../race-spec.ts";
import { RateCourse } from "../schedule-of.ts";

/** The learning rates in effect for each contender's updates, as far as its race has come. */
export class RatesSoFar {
  /** A loss of each step for each contender, in race order: some schedules read it. */
  readonly #losses: number[][] = [];
  #courses: ReadonlyMap<number, RateCourse> = new Map();

  /** Returns the recorder of the next contender of a race, in race order. */
  recorder(): Recorder<object> {
    const losses: number[] = [];
    this.#losses.push(losses);
    return {
      begin() {},
      record: ({ loss }: Position, step: number) => {
        losses[step] = loss;
      },
      take: () => ({}),
    };
  }

  /** Forgets the losses: the next recorders are those of another race. */
  restart(): void {
    this.#losses.length = 0;
  }

  /** Follows a spec's edits. */
  follow(spec: RaceSpec): void {
    this.#courses = new Map(
      spec.contenders.map(({ slot }, i) => [slot, new RateCourse(spec, slot, () => this.#losses[i] ?? [])]),
    );
  }

  /** Returns the learning rate of a contender's update after `step`, or of its last; NaN where there is none. */
  at(slot: number, step: number): number {
    const course = this.#courses.get(slot);
    if (!course) return Number.NaN;
    const at = Math.min(step, course.rates.length - 1);
    if (course.known <= at) course.advance(at + 1 - course.known);
    return course.rates[at];
  }
}
