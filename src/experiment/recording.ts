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
import type { Evaluations, Layered, NetworkReport } from "./network/recorder.ts";
import { type Snapshot, Snapshots } from "./snapshots.ts";
import type { ExplainedStatus } from "./status.ts";
import type { SurfaceReport } from "./surface/course.ts";

/** What one contender did since the last report, and how it stands. */
type Reported<Report> = Report & { readonly slot: number; readonly status: ExplainedStatus };

/** What all contenders of a race did since the last report. */
export type Stretches =
  | { readonly kind: "surface"; readonly stretches: readonly Reported<SurfaceReport>[] }
  | { readonly kind: "network"; readonly stretches: readonly Reported<NetworkReport>[] };

interface Run {
  readonly slot: number;
  /** Rows recorded, the first one the start: of each column only so many numbers mean anything. */
  readonly length: number;
  readonly status: ExplainedStatus;
}

/** One contender's way over a surface so far. */
export interface Trajectory extends Run, Numbered<typeof surfaceColumns> {}

/** One contender's training of a network so far. */
export interface Training extends Run, Numbered<typeof trainingColumns>, Layered {
  /** Its own `length` says how many numbers of each of its columns mean anything. */
  readonly evaluations: Evaluations & { readonly length: number };
  /** The parameters after `step` updates, or after the last ones kept before; null where none were. */
  paramsAt(step: number): Float64Array | null;
  /** The same with the step that they were kept at. */
  snapshotAt(step: number): Snapshot | null;
}

/** The columns of one race, as far as they have come. */
export class Recording {
  /** Updates recorded. */
  step = 0;
  readonly #tracks = new Map<number, GrowingTrajectory>();
  readonly #trainings = new Map<number, GrowingTraining>();

  /** Ways over a surface by slot; empty while a network is trained. */
  get tracks(): ReadonlyMap<number, Trajectory> {
    return this.#tracks;
  }

  /** Trainings of a network by slot; empty on a surface. */
  get trainings(): ReadonlyMap<number, Training> {
    return this.#trainings;
  }

  /** How each contender stands, by slot. */
  get statuses(): Map<number, ExplainedStatus> {
    return new Map([...this.#tracks, ...this.#trainings].map(([slot, { status }]) => [slot, status]));
  }

  /** The last step at which any contender moved, where all have stopped; null while one goes on or is yet to come. */
  get stoppedAt(): number | null {
    const runs = [...this.#tracks.values(), ...this.#trainings.values()];
    if (runs.length === 0) return null;
    let last = 0;
    for (const { status, length } of runs) {
      if (status.kind === "running" || status.kind === "finished") return null;
      last = Math.max(last, length - 1);
    }
    return last;
  }

  /** @param step updates made by now */
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
    snapshots,
    paramsAt: (step) => snapshots.at(step)?.params ?? null,
    snapshotAt: (step) => snapshots.at(step),
  };
}

function growTrack(track: GrowingTrajectory, stretch: Reported<SurfaceReport>): void {
  for (const name of ofSurface) track[name] = extended(track[name], track.length, stretch[name]);
  track.length += stretch.loss.length;
  track.status = stretch.status;
}

function growTraining(training: GrowingTraining, report: Reported<NetworkReport>, step: number): void {
  const { evaluations, length } = training;
  for (const name of ofTraining) training[name] = extended(training[name], length, report[name]);
  for (const name of ofLayers)
    training[name] = report[name].map((more, l) => extended(training[name][l] ?? none, length, more));
  for (const name of ofEvaluations)
    evaluations[name] = extended(evaluations[name], evaluations.length, report.evaluations[name]);
  evaluations.length += report.evaluations.step.length;
  training.length += report.loss.length;
  training.status = report.status;
  training.snapshots.add({ step: Math.min(step, training.length - 1), params: report.params });
}
