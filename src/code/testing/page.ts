import { run, type Spec } from "../../experiment/index.ts";
import type { Row } from "./python.ts";

/** The rows and endings that a program should have, computed as the page does. */
export interface Page {
  /** Rows of all contenders, a row a step. */
  readonly rows: readonly Row[];
  /** Each contender's ending, by its name. */
  readonly endings: readonly (readonly [name: string, status: string])[];
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Runs an experiment as the page does; contenders that cannot run are left out. */
export function pageOf(spec: Spec): Page {
  const results = resultsOf(spec);
  const able = results.filter(({ status }) => status !== "unfit");
  return {
    rows: able.flatMap(({ rows }) => rows),
    endings: able.map(({ name, status }) => [name, status] as const),
  };
}

function resultsOf(spec: Spec): Result[] {
  switch (spec.kind) {
    case "surface":
      return surfaceRows(spec);
    case "network":
      return networkRows(spec);
    case "problem":
      return problemRows(spec);
  }
}

interface Result {
  readonly name: string;
  readonly status: string;
  readonly rows: readonly Row[];
}

const surfaceRows = (spec: Extract<Spec, { kind: "surface" }>): Result[] =>
  run(spec).map(({ id: name, status, x, y, loss, gradNorm }) => ({
    name,
    status,
    rows: Array.from(x, (_, step) => ({
      name,
      step,
      x: x[step],
      y: y[step],
      loss: finite(loss[step]),
      grad_norm: finite(gradNorm[step]),
    })),
  }));

/** Returns the rows of a training. Samples are evaluated at some steps: other rows have just the batch's numbers. */
const networkRows = (spec: Extract<Spec, { kind: "network" }>): Result[] =>
  run(spec).map(({ id: name, status, loss, gradNorm, evaluatedAt, ...all }) => {
    const rows: Record<string, number | string | null>[] = Array.from(loss, (_, step) => ({
      name,
      step,
      loss: finite(loss[step]),
      grad_norm: finite(gradNorm[step]),
    }));
    for (const [i, step] of evaluatedAt.entries()) {
      rows[step].train_loss = finite(all.trainLoss[i]);
      rows[step].test_loss = finite(all.testLoss[i]);
      if (Number.isNaN(all.accuracy[i])) continue;
      rows[step].train_accuracy = all.trainAccuracy[i];
      rows[step].test_accuracy = all.accuracy[i];
    }
    return { name, status, rows };
  });

/** Returns the rows of a race on a problem, which have the measures that it has, at the steps of evaluations. */
const problemRows = (spec: Extract<Spec, { kind: "problem" }>): Result[] =>
  run(spec).map(({ id: name, status, loss, gradNorm, evaluatedAt, ...all }) => {
    const rows: Record<string, number | string | null>[] = Array.from(loss, (_, step) => ({
      name,
      step,
      loss: finite(loss[step]),
      grad_norm: finite(gradNorm[step]),
    }));
    const measures = {
      train_loss: all.trainLoss,
      test_loss: all.testLoss,
      train_accuracy: all.trainAccuracy,
      test_accuracy: all.accuracy,
    };
    for (const [i, step] of evaluatedAt.entries())
      for (const [measure, column] of Object.entries(measures))
        if (!Number.isNaN(column[i])) rows[step][measure] = column[i];
    return { name, status, rows };
  });
