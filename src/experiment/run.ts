import type { Table } from "../datasets/index.ts";
import type { ProblemPart } from "../problems/index.ts";
import { networkCourse } from "./network/course.ts";
import { splitFor } from "./network/data.ts";
import type { NetworkClass } from "./network/loss-by-class.ts";
import type { NetworkSpec } from "./network/spec.ts";
import { problemCourse } from "./problem/course.ts";
import type { ProblemSpec } from "./problem/spec.ts";
import { Race, type Stretch } from "./race.ts";
import type { TrainingSeeds, TrajectorySeeds } from "./recording/spread.ts";
import { type WholeSeeds, wholeTrainings, wholeTrajectories } from "./seeds/whole-records.ts";
import type { Spec, TrainingSpec } from "./spec.ts";
import type { Status } from "./status.ts";
import { type SurfaceReport, surfaceCourse } from "./surface/course.ts";
import type { SurfaceSpec } from "./surface/spec.ts";
import type { Evaluations, TrainingCourse, TrainingReport } from "./training/recorder.ts";

interface Ended {
  /** The optimizer's id; a second one of the same is "adam-2". */
  readonly id: string;
  /**
   * Its end: at the step limit, at a gradient norm within the tolerance, where the loss has no slope, by leaving
   * the finite range, or before the first step because it cannot run here or the start has no value.
   */
  readonly status: Exclude<Status["kind"], "running">;
  /** The reason why it diverged or could not run, start or go on, in words; null otherwise. */
  readonly cause: string | null;
}

/**
 * One contender's whole trajectory, index 0 the start; it ends early where the contender stopped. `seeds` has the
 * quartiles over all seeds, where the spec has several: everything else is of the first one.
 */
export interface Result extends SurfaceReport, Ended {
  readonly seeds?: WholeSeeds<TrajectorySeeds>;
}

/** The numbers of a training. */
interface Trained
  extends Omit<TrainingReport, "evaluations" | "parts">,
    Omit<Evaluations, "step" | "testAccuracy">,
    Ended {
  readonly evaluatedAt: Float64Array;
  readonly accuracy: Float64Array;
  /** Quartiles over all seeds, where the spec has several: everything else is of the first one. */
  readonly seeds?: WholeSeeds<TrainingSeeds>;
}

/**
 * One contender's training. `loss` and `gradNorm` have a number for each step, of the step's batch before its update;
 * `testLoss`, `accuracy` (of the test part) and `trainLoss` one for each element of `evaluatedAt`, a step each. So have
 * `classes`: each has its number of training samples, and the mean loss over these. There is none where the target is a
 * number or has more than 20 classes.
 */
export interface NetworkResult extends Trained {
  readonly classes: readonly (NetworkClass & { readonly loss: Float64Array })[];
}

/**
 * One contender's race on a problem, with the numbers of a training: columns of layers have one for each of the
 * problem's tensors. Each part has its loss at the steps of `evaluatedAt`.
 */
export interface ProblemResult extends Trained {
  readonly parts: readonly (ProblemPart & { readonly loss: Float64Array })[];
}

/**
 * Runs an experiment to its end, without a browser; returns a result for each contender, in race order.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws LanguageError or RangeError for a spec that `decode` would not give
 */
export function run(spec: SurfaceSpec): Result[];
export function run(spec: NetworkSpec, table?: Table): NetworkResult[];
export function run(spec: ProblemSpec): ProblemResult[];
export function run(spec: Spec, table?: Table): Result[] | NetworkResult[] | ProblemResult[];
export function run(spec: Spec, table?: Table): Result[] | NetworkResult[] | ProblemResult[] {
  switch (spec.kind) {
    case "surface":
      return ended(
        spec,
        spec.seeds ? wholeTrajectories(spec) : new Race(spec, surfaceCourse(spec)).advance(spec.steps),
      );
    case "network":
      return onNetwork(spec, table);
    case "problem":
      return onProblem(spec);
  }
}

function onNetwork(spec: NetworkSpec, table?: Table): NetworkResult[] {
  const course = networkCourse(spec, splitFor(spec, table));
  return trained(spec, course, table).map(({ parts, ...result }) => ({
    ...result,
    classes: course.classes.map((one, k) => ({ ...one, loss: parts[k] })),
  }));
}

function onProblem(spec: ProblemSpec): ProblemResult[] {
  const course = problemCourse(spec);
  const { parts: all } = course.objective;
  return trained(spec, course).map(({ parts, ...result }) => ({
    ...result,
    parts: all.map((part, k) => ({ ...part, loss: parts[k] })),
  }));
}

function trained(
  spec: TrainingSpec,
  course: TrainingCourse,
  table?: Table,
): (Trained & Pick<TrainingReport, "parts">)[] {
  const records = spec.seeds
    ? wholeTrainings(spec, course, table)
    : new Race(spec, course).advance(spec.steps);
  return ended(spec, records).map(({ evaluations, ...columns }) => {
    const { step: evaluatedAt, testAccuracy: accuracy, ...others } = evaluations;
    return { ...columns, ...others, evaluatedAt, accuracy };
  });
}

function ended<Report extends object>(
  spec: Spec,
  stretches: Stretch<Report>[],
): (Omit<Stretch<Report>, "status" | "begins"> & Ended)[] {
  const seen = new Map<string, number>();
  return stretches.map(({ status, begins: _, ...columns }, i) => {
    const { optimizer } = spec.contenders[i];
    const count = (seen.get(optimizer) ?? 0) + 1;
    seen.set(optimizer, count);
    return {
      ...columns,
      id: count === 1 ? optimizer : `${optimizer}-${count}`,
      status: status.kind === "running" ? "finished" : status.kind,
      cause: "cause" in status ? status.cause : null,
    };
  });
}
