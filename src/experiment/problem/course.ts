import type { ProblemObjective } from "../../problems/index.ts";
import { costliestStep } from "../costliest-step.ts";
import { type Evaluate, type TrainingCourse, TrainingRecorder } from "../training/recorder.ts";
import { chosenProblem } from "./chosen-problem.ts";
import { madeProblem } from "./made-problem.ts";
import type { ProblemSpec } from "./spec.ts";

/** The evaluations of a run at full density; from there on they are half as dense each time that it doubles. */
const dense = 4096;

/** A race on a problem, with the problem itself. */
export interface ProblemCourse extends TrainingCourse {
  readonly objective: ProblemObjective;
}

/**
 * Returns the course of a problem's spec: all contenders start from the same parameters and take the same batches.
 *
 * @throws as `madeProblem`
 */
export function problemCourse(spec: ProblemSpec): ProblemCourse {
  const objective = madeProblem(spec);
  const { size, start, tensors, parts, noise, updateTime, evaluationTime } = objective;
  const load = { shapes: tensors.map(({ shape }) => shape), parameters: size, samples: 1, residuals: 0 };
  const evaluate: Evaluate = (params) => objective.evaluate(params);
  return {
    objective,
    evaluate,
    name: chosenProblem(spec).definition.name,
    start,
    tensors: tensors.map((tensor) => ({ ...tensor, groups: [] })),
    noise: noise ?? null,
    tolerance: 0,
    updateTime: updateTime * costliestStep(spec, load),
    noValue: "the loss is not a number",
    recorder: (lean = false) =>
      new TrainingRecorder({
        layers: lean ? [] : tensors,
        size,
        evaluate,
        parts: lean ? 0 : parts.length,
        // With this interval evaluation takes about as long as training.
        interval: Math.max(1, Math.round((evaluationTime ?? 0) / updateTime)),
        dense,
      }),
  };
}
