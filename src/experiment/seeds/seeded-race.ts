import type { Course } from "../course.ts";
import { Race, type Stretch } from "../race.ts";
import type { SeedCounts } from "../recording/spread.ts";
import type { Spec } from "../spec.ts";
import { otherSeeds } from "./single.ts";

/** The most steps of a portion: the records of all seeds are held until their quartiles are written. */
const longest = 2000;

/** Returns what one contender's report has besides, from the records of all seeds and which of them diverged. */
export type Spreading<Report, More> = (
  members: readonly Stretch<Report>[],
  diverged: readonly boolean[],
) => More;

/**
 * A race that is run with several seeds: that of the first seed as it is without the others, whose runs add spreads to
 * its reports. All make the same steps, with the same edits.
 */
export class SeededRace<Run extends Spec, Report extends object, More extends object> {
  readonly #first: Race<Report>;
  readonly #others: readonly Race<Report>[];
  readonly #spreadings: readonly Spreading<Report, More>[];

  /**
   * @param course that of the first seed @param courseOf makes those of the others
   * @param spreading is called with the number of seeds for each contender
   */
  constructor(
    spec: Run,
    course: Course<Report>,
    courseOf: (spec: Run) => Course<Report>,
    spreading: (seeds: number) => Spreading<Report, More>,
  ) {
    this.#first = new Race(spec, course);
    this.#others = otherSeeds(spec).map((other) => {
      const otherCourse = courseOf(other);
      return new Race(other, { ...otherCourse, recorder: () => otherCourse.recorder(true) });
    });
    this.#spreadings = spec.contenders.map(() => spreading(1 + this.#others.length));
  }

  /** Updates made so far. */
  get step(): number {
    return this.#first.step;
  }

  /** Steps that take some milliseconds by a rough estimate, for the first call. */
  get slice(): number {
    return Math.max(1, Math.floor(this.#first.slice / (1 + this.#others.length)));
  }

  /** Continues with another spec if its past is the same, as `Race.adopt`. Says whether it does. */
  adopt(spec: Run): boolean {
    if (!this.#first.adopt(spec)) return false;
    for (const [k, other] of otherSeeds(spec).entries()) this.#others[k].adopt(other);
    return true;
  }

  /** Returns a copy of everything that decides the next steps of the first seed. */
  checkpoint(): ReturnType<Race["checkpoint"]> {
    return this.#first.checkpoint();
  }

  /** Makes up to `steps` updates, of a long portion the first 2,000; returns the records, in race order. */
  advance(steps: number): (Stretch<Report> & { readonly seeds: More & SeedCounts })[] {
    const count = Math.min(steps, longest);
    const all = [this.#first, ...this.#others].map((race) => race.advance(count));
    return all[0].map((stretch, i) => {
      const members = all.map((stretches) => stretches[i]);
      const diverged = members.map(({ status }) => status.kind === "diverged");
      const counts: SeedCounts = {
        divergedSeeds: diverged.filter(Boolean).length,
        runningSeeds: members.filter(({ status }) => !("step" in status)).length,
      };
      return { ...stretch, seeds: { ...this.#spreadings[i](members, diverged), ...counts } };
    });
  }
}
