import { readsSteps } from "../optim/index.ts";
import { Random, type RandomState } from "../random/random.ts";
import type { Course, Recorder } from "./course.ts";
import type { NetworkSpec } from "./network/spec.ts";
import type { Contender, RaceSpec } from "./race-spec.ts";
import { Runner, type RunnerState } from "./runner.ts";
import type { Status } from "./status.ts";
import type { SurfaceReport } from "./surface/course.ts";
import { definitionOf } from "./values.ts";

/** One contender's records since the last report, and its status; the first report begins with the start. */
export type Stretch<Report = SurfaceReport> = Report & {
  readonly slot: number;
  readonly status: Status;
  /** The step up to which it is a copy of another contender; left out where it is none. */
  readonly begins?: number;
};

interface Entrant<Report> {
  readonly runner: Runner;
  readonly begins: Pick<Stretch, "begins">;
  readonly recorder: Recorder<Report>;
}

/** Everything that decides a race's next steps, besides the spec. */
export interface RaceState {
  readonly step: number;
  readonly random: RandomState;
  /** In race order. */
  readonly runners: readonly RunnerState[];
}

/** Microseconds of work that the first call of `advance` should cover; a longer step is a separate call. */
const portion = 8000;

/** Numbers that are drawn for noise at once. */
const mostDraws = 2 ** 20;

/** A race in progress: the same spec gives the same numbers, however its steps are divided into calls. */
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
    this.#entrants = spec.contenders.map(({ slot, fork }) => ({
      runner: new Runner(spec, slot, course),
      begins: fork ? { begins: fork.step } : {},
      recorder: course.recorder(),
    }));
    this.#random = new Random(spec.seed);
  }

  /** Updates made so far. */
  get step(): number {
    return this.#step;
  }

  /** Steps that take some milliseconds by a rough estimate, 1 to 1,000, for the first call. */
  get slice(): number {
    const steps = Math.floor(portion / (this.#course.updateTime * this.#entrants.length));
    return Math.max(1, Math.min(1000, steps));
  }

  /** Continues with another spec if its past is the same: other edits ahead, or another limit. Says whether it does. */
  adopt(spec: RaceSpec): boolean {
    // The step that was recorded as the last would no longer be it.
    if (this.#step === this.#spec.steps && spec.steps !== this.#step) return false;
    if (spec.steps < this.#step || !sharePast(spec, this.#spec, this.#step)) return false;
    this.#spec = spec;
    for (const { runner } of this.#entrants) runner.setEdits(spec.edits, this.#step);
    return true;
  }

  /** Returns a copy of everything that decides the next steps. */
  checkpoint(): RaceState {
    const runners = this.#entrants.map(({ runner }) => runner.checkpoint());
    return { step: this.#step, random: this.#random.save(), runners };
  }

  /** Goes on from a checkpoint of a race with the same past. */
  resume({ step, random, runners }: RaceState): void {
    this.#step = step;
    this.#reported = true;
    this.#random.load(random);
    for (const [i, { runner }] of this.#entrants.entries()) runner.resume(runners[i], step);
  }

  /** Makes up to `steps` updates, not beyond the limit; returns the contenders' records, in race order. */
  advance(steps: number): Stretch<Report>[] {
    const from = this.#step;
    const count = Math.max(0, Math.min(steps, this.#spec.steps - from));
    const first = !this.#reported;
    this.#reported = true;
    for (const { recorder, runner } of this.#entrants) {
      recorder.begin(count + 1);
      if (first) recorder.record(runner, from, from === this.#spec.steps);
    }
    const { noise, objective } = this.#course;
    const most = noise ? Math.max(1, Math.floor(mostDraws / objective.size)) : count;
    for (let done = 0; done < count; done += most) this.#run(from + done, Math.min(most, count - done));
    this.#step += count;
    return this.#entrants.map(({ runner, recorder, begins }) => ({
      slot: runner.slot,
      ...begins,
      ...recorder.take(),
      status: this.#status(runner),
    }));
  }

  /** Draws the noise of `count` steps, a number for each parameter: the same for all contenders. */
  #draw(count: number): Float64Array {
    return new Float64Array(count * this.#course.objective.size).map(() => this.#random.normal());
  }

  /** Makes `count` updates of each contender, with the same noise. */
  #run(from: number, count: number): void {
    const noise = this.#course.noise ? this.#draw(count) : null;
    for (const { runner, recorder } of this.#entrants) {
      const record = (step: number) => recorder.record(runner, step, step === this.#spec.steps);
      for (let i = 0; i < count && !runner.stopped; ) {
        const before = i;
        if (!noise)
          runner.leap(from + i, count - i, () => {
            i += 1;
            record(from + i);
          });
        if (i > before) continue;
        i += 1;
        if (runner.advance(from + before, noise, before * this.#course.objective.size)) record(from + i);
      }
    }
  }

  #status(runner: Runner): Status {
    return runner.stopped ?? { kind: this.#step === this.#spec.steps ? "finished" : "running" };
  }
}

/** Says whether two experiments are the same up to and including update `step`. */
export const sharePast = (one: RaceSpec, other: RaceSpec, step: number): boolean =>
  one === other || past(one, step) === past(other, step);

/** Returns everything that has decided a race's first `step` updates, as text to compare. */
function past({ steps, map: _, landscape: __, ...spec }: RaceSpec, step: number): string {
  const edits = spec.edits.filter((edit) => edit.step < step);
  return JSON.stringify({ ...spec, edits, ...(isOfLength(spec) && { steps }) });
}

/** Says whether updates depend on the length of the run: batches that grow do. */
const isOfLength = (spec: Omit<RaceSpec, "steps"> & Partial<Pick<NetworkSpec, "batchTo">>): boolean =>
  spec.batchTo !== undefined || spec.contenders.some(dependsOnSteps);

/** Says whether a contender's updates depend on the length of the run. */
const dependsOnSteps = (contender: Contender): boolean =>
  (definitionOf(contender).addons ?? []).some((addon) => addon.kind === "schedule" && readsSteps(addon));
