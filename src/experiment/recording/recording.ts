import type { TrainingSpec } from "../spec.ts";
import type { ExplainedStatus } from "../status.ts";
import type { SurfaceReport } from "../surface/course.ts";
import type { Evaluations, Layered, TrainingReport } from "../training/recorder.ts";
import {
  byName,
  evaluationColumns,
  layerColumns,
  type Numbered,
  namesOf,
  surfaceColumns,
  trainingColumns,
} from "./columns.ts";
import { extended } from "./extended.ts";
import { type Snapshot, Snapshots } from "./snapshots.ts";
import {
  type EvaluationSpreads,
  grownEvaluations,
  grownSpreads,
  type SeedCounts,
  type TrainingSeeds,
  type TrainingSpreads,
  type TrajectorySeeds,
  type TrajectorySpreads,
} from "./spread.ts";

/** One contender's records since the last report, and its status. */
type Reported<Report, Seeds> = Report & {
  readonly slot: number;
  readonly status: ExplainedStatus;
  readonly begins?: number;
  /** The spreads over its seeds, where the race has several. */
  readonly seeds?: Seeds;
};

type ReportedTrajectory = Reported<SurfaceReport, TrajectorySeeds>;
type ReportedTraining = Reported<TrainingReport, TrainingSeeds>;

/** The records of all contenders of a race since the last report. */
export type Stretches =
  | { readonly kind: "surface"; readonly stretches: readonly ReportedTrajectory[] }
  | { readonly kind: TrainingSpec["kind"]; readonly stretches: readonly ReportedTraining[] };

/** The parameters of all contenders after `step` updates. */
export interface Revisited {
  readonly step: number;
  readonly trainings: readonly { readonly slot: number; readonly params: Float64Array }[];
}

/** The run of the first seed, and what is known of the others where the race has several. */
interface Run extends Partial<SeedCounts> {
  readonly slot: number;
  /** Rows recorded, the start first; numbers of a column beyond these mean nothing. */
  readonly length: number;
  readonly status: ExplainedStatus;
  /** The row up to which it is a copy of another contender's; 0 where it is none, and left out before the first row. */
  readonly begins?: number;
}

/** One contender's trajectory over a surface so far. */
export interface Trajectory extends Run, Numbered<typeof surfaceColumns> {
  readonly spreads?: TrajectorySpreads;
}

/** One contender's training, of a network or on a problem, so far. */
export interface Training extends Run, Numbered<typeof trainingColumns>, Layered {
  /** Numbers of its columns beyond its `length` mean nothing. */
  readonly evaluations: Evaluations & { readonly length: number; readonly spreads?: EvaluationSpreads };
  /** The loss of each part of a problem or of each class that a network learns, a row for each evaluation. */
  readonly parts: readonly Float64Array[];
  readonly spreads?: TrainingSpreads;
  /** Returns the parameters after `step` updates, or the closest ones known; null where there are none. */
  paramsAt(step: number): Float64Array | null;
  /** Returns the same with the step that they were kept at. */
  snapshotAt(step: number): Snapshot | null;
}

/** The columns of a race received so far. */
export class Recording {
  /** Updates recorded. */
  step = 0;
  readonly #tracks = new Map<number, GrowingTrajectory>();
  readonly #trainings = new Map<number, GrowingTraining>();

  /** Trajectories over a surface by slot; empty for a training. */
  get tracks(): ReadonlyMap<number, Trajectory> {
    return this.#tracks;
  }

  /** Trainings, of a network or on a problem, by slot; empty on a surface. */
  get trainings(): ReadonlyMap<number, Training> {
    return this.#trainings;
  }

  /** The status of each contender, by slot. */
  get statuses(): Map<number, ExplainedStatus> {
    return new Map([...this.#tracks, ...this.#trainings].map(([slot, { status }]) => [slot, status]));
  }

  /** The last step at which a contender moved, once all have stopped; null while one can go on or has no record yet. */
  get stoppedAt(): number | null {
    const runs = [...this.#tracks.values(), ...this.#trainings.values()];
    if (runs.length === 0) return null;
    let last = 0;
    for (const { status, length, runningSeeds, spreads } of runs) {
      const goesOn = runningSeeds === undefined ? !("step" in status) : runningSeeds > 0;
      if (goesOn) return null;
      last = Math.max(last, length - 1, (spreads?.length ?? 0) - 1);
    }
    return last;
  }

  /** Adds parameters that were computed again, in the place of the last ones. */
  revisit({ step, trainings }: Revisited): void {
    for (const { slot, params } of trainings) {
      const training = this.#trainings.get(slot);
      training?.snapshots.revisit({ step: Math.min(step, training.length - 1), params });
    }
  }

  /** Adds the records of a report. @param step updates made so far */
  append(step: number, stretches: Stretches): void {
    this.step = step;
    if (stretches.kind === "surface")
      for (const stretch of stretches.stretches)
        growTrack(existing(this.#tracks, stretch.slot, newTrajectory), stretch);
    else
      for (const stretch of stretches.stretches)
        growTraining(existing(this.#trainings, stretch.slot, newTraining), stretch, step);
  }
}

function existing<Kept>(map: Map<number, Kept>, slot: number, create: (slot: number) => Kept): Kept {
  const kept = map.get(slot) ?? create(slot);
  map.set(slot, kept);
  return kept;
}

type Growing<Columns> = { -readonly [Name in keyof Columns]: Columns[Name] };
type GrowingTrajectory = Growing<Trajectory>;
type GrowingTraining = Growing<Omit<Training, "evaluations">> & {
  readonly evaluations: Growing<Training["evaluations"]>;
  readonly snapshots: Snapshots;
};

const ofSurface = namesOf(surfaceColumns);
const ofTraining = namesOf(trainingColumns);
const ofLayers = namesOf(layerColumns);
const ofEvaluations = namesOf(evaluationColumns);

const newRun = (slot: number) => ({ slot, length: 0, status: { kind: "running" } as ExplainedStatus });

const none = new Float64Array(0);

const newTrajectory = (slot: number): GrowingTrajectory => ({
  ...newRun(slot),
  ...byName(ofSurface, () => none),
});

function newTraining(slot: number): GrowingTraining {
  const snapshots = new Snapshots();
  return {
    ...newRun(slot),
    ...byName(ofTraining, () => none),
    ...byName(ofLayers, () => []),
    evaluations: { length: 0, ...byName(ofEvaluations, () => none) },
    parts: [],
    snapshots,
    paramsAt: (step) => snapshots.at(step)?.params ?? null,
    snapshotAt: (step) => snapshots.at(step),
  };
}

function growTrack(track: GrowingTrajectory, stretch: ReportedTrajectory): void {
  for (const name of ofSurface) track[name] = extended(track[name], track.length, stretch[name]);
  track.length += stretch.loss.length;
  track.status = stretch.status;
  track.begins = stretch.begins ?? 0;
  const { seeds } = stretch;
  if (!seeds) return;
  track.spreads = grownSpreads(track.spreads, seeds.spreads);
  count(track, seeds);
}

function growTraining(training: GrowingTraining, report: ReportedTraining, step: number): void {
  const { evaluations, length } = training;
  for (const name of ofTraining) training[name] = extended(training[name], length, report[name]);
  for (const name of ofLayers)
    training[name] = report[name].map((more, l) => extended(training[name][l] ?? none, length, more));
  for (const name of ofEvaluations)
    evaluations[name] = extended(evaluations[name], evaluations.length, report.evaluations[name]);
  training.parts = report.parts.map((more, k) =>
    extended(training.parts[k] ?? none, evaluations.length, more),
  );
  evaluations.length += report.evaluations.step.length;
  training.length += report.loss.length;
  training.status = report.status;
  training.begins = report.begins ?? 0;
  training.snapshots.add({ step: Math.min(step, training.length - 1), params: report.params });
  const { seeds } = report;
  if (!seeds) return;
  training.spreads = grownSpreads(training.spreads, seeds.spreads);
  evaluations.spreads = grownEvaluations(evaluations.spreads, seeds.evaluations);
  count(training, seeds);
}

/** Takes over how many seeds have diverged and how many have not stopped (mutates). */
function count(run: GrowingTrajectory | GrowingTraining, { divergedSeeds, runningSeeds }: SeedCounts): void {
  run.divergedSeeds = divergedSeeds;
  run.runningSeeds = runningSeeds;
}
