import type { Table } from "../../datasets/index.ts";
import { type Batch, layoutOf } from "../../network/index.ts";
import { lossAlone } from "../../network/loss-alone/loss-alone.ts";
import type { Numbers } from "../../optim/index.ts";
import { networkCourse } from "../network/course.ts";
import { splitFor } from "../network/data.ts";
import { problemCourse } from "../problem/course.ts";
import type { TrainingSpec } from "../spec.ts";
import type { TrainingCourse } from "../training/recorder.ts";

/** A training whose loss is a landscape. */
export interface Subject {
  readonly course: TrainingCourse;
  /** Returns the loss on all training samples as the race records it, in its precision. */
  readonly recordedLoss: (params: Numbers) => number;
  /** Returns the same loss in double precision, quickly: the height of a landscape. */
  readonly height: (params: Float64Array) => number;
  /** Microseconds that a height takes, roughly. */
  readonly heightTime: number;
}

/**
 * Returns the subject of a spec.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws as `trainingCourse`
 */
export function subjectOf(spec: TrainingSpec, table?: Table): Subject {
  if (spec.kind === "problem") {
    const course = problemCourse(spec);
    const loss = (params: Numbers) => course.evaluate(params).train.loss;
    const { evaluationTime, updateTime } = course.objective;
    return { course, recordedLoss: loss, height: loss, heightTime: evaluationTime ?? updateTime };
  }
  const course = networkCourse(spec, splitFor(spec, table));
  const { architecture, train, trainLoss } = course;
  return {
    course,
    recordedLoss: trainLoss,
    height: lossAlone(architecture, inDoubles(train)),
    heightTime: train.samples * sampleTime(architecture.sizes),
  };
}

const inDoubles = ({ samples, inputs, targets }: Batch): Batch => ({
  samples,
  inputs: Float64Array.from(inputs),
  targets: Float64Array.from(targets),
});

/** Microseconds of a weight and of a unit, for one sample. */
const times = { weight: 2.5e-4, unit: 4e-3 } as const;

function sampleTime(sizes: readonly number[]): number {
  const { layers } = layoutOf(sizes, false);
  return layers.reduce((sum, { inputs, outputs }) => sum + outputs * (inputs * times.weight + times.unit), 0);
}
