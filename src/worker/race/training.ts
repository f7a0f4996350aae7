import type { Table } from "../../datasets/index.ts";
import { Race } from "../../experiment/race.ts";
import type { Revisited } from "../../experiment/recording/recording.ts";
import { Replay } from "../../experiment/replay/replay.ts";
import { silentRace } from "../../experiment/replay/silent-race.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import { trainingCourse } from "../../experiment/training/course.ts";
import type { TrainingCourse, TrainingReport } from "../../experiment/training/recorder.ts";
import { Pace } from "./pace.ts";

/** Milliseconds of work between two checkpoints. */
const interval = 25;

/** The part of a race that a training uses. */
type Trained = Pick<Race<TrainingReport>, "step" | "slice" | "adopt" | "advance" | "checkpoint"> &
  Partial<Pick<Race, "resume">>;

/** A training that returns to any of its steps. */
export class Training {
  readonly race: Trained;
  readonly #replay: Replay;
  readonly #pace: Pace;
  /** Milliseconds of work since the last checkpoint. */
  #worked = 0;

  /** @param seeded begins the race where it has several seeds; steps are made again of the first one alone */
  constructor(
    spec: TrainingSpec,
    own: Table | undefined,
    seeded?: (spec: TrainingSpec, course: TrainingCourse, own?: Table) => Trained,
  ) {
    const course = trainingCourse(spec, own);
    this.race = seeded?.(spec, course, own) ?? new Race(spec, course);
    this.#replay = new Replay(() => silentRace(spec, course));
    this.#pace = new Pace(this.race.slice);
    this.#replay.keep(this.race);
  }

  /** Keeps a checkpoint after each `interval` of work. Call it after each portion of steps. @param took milliseconds */
  note(took: number): void {
    this.#worked += took;
    if (this.#worked < interval) return;
    this.#worked = 0;
    this.#replay.keep(this.race);
  }

  /** Goes towards a step for about 50 ms; returns the parameters there, or null where that takes longer. */
  revisit(spec: TrainingSpec, step: number): Revisited | null {
    if (step > this.race.step) return null;
    const began = performance.now();
    const { state, made } = this.#replay.seek(spec, step, this.#pace.steps);
    if (made > 0) this.#pace.learn(made, performance.now() - began);
    if (!state) return null;
    const trainings = state.runners.map((runner, i) => ({
      slot: spec.contenders[i].slot,
      params: Float64Array.from(runner.params),
    }));
    return { step: state.step, trainings };
  }
}
