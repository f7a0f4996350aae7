import type { Table } from "../../datasets/index.ts";
import { type Landscape, landscapeOf } from "../../surfaces/index.ts";
import { type NetworkCourse, networkCourse } from "../network/course.ts";
import { splitFor } from "../network/data.ts";
import type { NetworkSpec } from "../network/spec.ts";
import { type ProblemCourse, problemCourse } from "../problem/course.ts";
import type { ProblemSpec } from "../problem/spec.ts";
import type { Contender } from "../race-spec.ts";
import type { Spec } from "../spec.ts";
import type { Status } from "../status.ts";
import { type ChosenSurface, chosenSurface, lowestKnown } from "../surface/chosen-surface.ts";
import type { SurfaceReport } from "../surface/course.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import type { TrainingReport } from "../training/recorder.ts";
import { contenderIn, valuesAt } from "../values.ts";

/** One contender's records from the start to its last step, as a race reports them. */
export type Recorded<Report = SurfaceReport | TrainingReport> = Report & {
  readonly slot: number;
  readonly status: Status;
};

/** The part of a run that all rules of the coach may read. */
interface Ran {
  readonly slot: number;
  readonly contender: Contender;
  readonly status: Status;
  /** True where it has made its last step: a run that goes on is not judged by its end. */
  readonly isOver: boolean;
  /** Updates made. */
  readonly steps: number;
  /** The hyperparameters in force for its last update, defaults included. */
  readonly values: Readonly<Record<string, number>>;
  /** The rows of a network's data where they are the reader's own. */
  readonly table: Table | undefined;
}

/** A contender's recorded run on a surface. */
export interface SurfaceRun extends Ran {
  readonly kind: "surface";
  readonly spec: SurfaceSpec;
  readonly columns: SurfaceReport;
  readonly surface: ChosenSurface;
  readonly landscape: Landscape;
  /** The lowest known value; null where no minimum is known. */
  readonly floor: number | null;
}

/** A contender's recorded training of a network. */
export interface NetworkRun extends Ran {
  readonly kind: "network";
  readonly spec: NetworkSpec;
  readonly columns: TrainingReport;
  /** Zero, which no loss of a network is below. */
  readonly floor: 0;
  /** Returns the training with all samples in each step; it is made ready at the first call. */
  readonly whole: () => NetworkCourse;
}

/** A contender's recorded race on a problem. */
export interface ProblemRun extends Ran {
  readonly kind: "problem";
  readonly spec: ProblemSpec;
  readonly columns: TrainingReport;
  /** Zero, which no loss of a problem is below. */
  readonly floor: 0;
  /** Returns the race made ready again; it is made ready at the first call. */
  readonly whole: () => ProblemCourse;
}

/** A contender's recorded training. */
export type TrainingRun = NetworkRun | ProblemRun;

/** A contender's recorded run, as the rules of the coach see it. */
export type CoachedRun = SurfaceRun | TrainingRun;

/**
 * Returns a run for the rules.
 *
 * @param recorded must have the columns of the spec's kind
 * @param table the rows of a network's data where they are the reader's own
 */
export function coachedRun(spec: Spec, recorded: Recorded, table?: Table): CoachedRun {
  const { slot, status } = recorded;
  const steps = recorded.loss.length - 1;
  const ran: Ran = {
    slot,
    contender: contenderIn(spec, slot),
    status,
    isOver: status.kind !== "running",
    steps,
    values: valuesAt(spec, slot, Math.max(0, steps - 1)),
    table,
  };
  if (spec.kind === "surface" && "x" in recorded) {
    const surface = chosenSurface(spec.surface);
    return {
      ...ran,
      kind: "surface",
      spec,
      columns: recorded,
      surface,
      landscape: landscapeOf(surface),
      floor: lowestKnown(surface),
    };
  }
  if (spec.kind === "surface" || !("evaluations" in recorded))
    throw new TypeError(`the columns are not those of a ${spec.kind}`);
  const training = { ...ran, columns: recorded, floor: 0 } as const;
  return spec.kind === "network"
    ? {
        ...training,
        kind: "network",
        spec,
        whole: once(() => networkCourse({ ...spec, batch: 0 }, splitFor(spec, table))),
      }
    : { ...training, kind: "problem", spec, whole: once(() => problemCourse(spec)) };
}

/** Returns a function that computes a value at its first call, and returns it at each. */
function once<Value extends object>(compute: () => Value): () => Value {
  let known: Value | null = null;
  return () => {
    known ??= compute();
    return known;
  };
}
