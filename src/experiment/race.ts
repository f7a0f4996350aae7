import { readsSteps } from "../optim/index.ts";
import { Random } from "../random/random.ts";
import type { Course, Recorder } from "./course.ts";
import type { Contender, RaceSpec } from "./race-spec.ts";
import { Runner } from "./runner.ts";
import type { Status } from "./status.ts";
import type { SurfaceReport } from "./surface/course.ts";
import { definitionOf } from "./values.ts";

/** What one contender did since the last report, and how it stands; the first report begins with the start. */
export type Stretch<Report = SurfaceReport> = Report & { readonly slot: number; readonly status: Status };

interface Entrant<Report> {
  readonly runner: Runner;
  readonly recorder: Recorder<Report>;
}

/** Microseconds of work that the first call of `advance` should cover; a longer step is a call of its own. */
const portion = 8000;

/** A race under way: the same spec gives the same numbers, however the steps are asked for. */
export class Race<Report extends object = SurfaceReport> {
  #spec: RaceSpec;
  #step = 0;
  #reported = false;
  readonly #course: Course<Report>;
  readonly #entrants: readonly Entrant<Report>[];
  readonly #random: Random;

  constructor(spec: RaceSpec, course: Course<Report>) {
    this.#spec = spec;
    this.#course = course;
    this.#entrants = spec.contenders.map(({ slot }) => ({
      runner: new Runner(spec, slot, course),
      recorder: course.recorder(),
    }));
    this.#random = new Random(spec.seed);
  }

  /** Updates made so far. */
  get step(): number {
    return this.#step;
  }

  /** Steps that take some milliseconds by a rough estimate, 1 to 1,000: a first portion to ask for. */
  get slice(): number {
    const steps = Math.floor(portion / (this.#course.updateTime * this.#entrants.length));
    return Math.max(1, Math.min(1000, steps));
  }

  /** Goes on by another spec if that is the same up to here: other edits from here on, or another limit. */
  adopt(spec: RaceSpec): boolean {
    // What has been recorded as the last step would not be the last any more.
    if (this.#step === this.#spec.steps && spec.steps !== this.#step) return false;
    if (spec.steps < this.#step || !sharePast(spec, this.#spec, this.#step)) return false;
    this.#spec = spec;
    for (const { runner } of this.#entrants) runner.setEdits(spec.edits, this.#step);
    return true;
  }

  /** Makes up to `steps` updates, not beyond the limit; what happened, in race order. */
  advance(steps: number): Stretch<Report>[] {
    const from = this.#step;
    const count = Math.max(0, Math.min(steps, this.#spec.steps - from));
    const noise = this.#course.noiseStd > 0 ? this.#draw(count) : null;
    const first = !this.#reported;
    this.#reported = true;
    this.#step += count;
    return this.#entrants.map((entrant) => this.#run(entrant, from, count, noise, first));
  }

  /** The noise of `count` steps, a number a parameter: the same draws for all contenders. */
  #draw(count: number): Float64Array {
    return new Float64Array(count * this.#course.objective.size).map(() => this.#random.normal());
  }

  #run(
    { runner, recorder }: Entrant<Report>,
    from: number,
    count: number,
    noise: Float64Array | null,
    first: boolean,
  ): Stretch<Report> {
    recorder.begin(count + 1);
    if (first) recorder.record(runner, from, from === this.#spec.steps);
    for (let i = 0; i < count && !runner.stopped; i++)
      if (runner.advance(from + i, noise, i * this.#course.objective.size))
        recorder.record(runner, from + i + 1, from + i + 1 === this.#spec.steps);
    return { slot: runner.slot, ...recorder.take(), status: this.#status(runner) };
  }

  #status(runner: Runner): Status {
    return runner.stopped ?? { kind: this.#step === this.#spec.steps ? "finished" : "running" };
  }
}

/** Whether two experiments are the same up to and with update `step`. */
export const sharePast = (one: RaceSpec, other: RaceSpec, step: number): boolean =>
  one === other || past(one, step) === past(other, step);

/** Everything that has shaped a race's first `step` updates, as text to compare. */
function past({ steps, ...spec }: RaceSpec, step: number): string {
  const edits = spec.edits.filter((edit) => edit.step < step);
  return JSON.stringify({ ...spec, edits, ...(spec.contenders.some(dependsOnSteps) && { steps }) });
}

/** Whether the length of the run decides each of a contender's updates. */
const dependsOnSteps = (contender: Contender): boolean =>
  (definitionOf(contender).addons ?? []).some((addon) => addon.kind === "schedule" && readsSteps(addon));
