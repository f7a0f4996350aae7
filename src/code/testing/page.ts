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
  if (spec.kind === "problem") throw new RangeError("no program is written for problems");
  const results = spec.kind === "surface" ? surfaceRows(spec) : networkRows(spec);
  const able = results.filter(({ status }) => status !== "unfit");
  return {
    rows: able.flatMap(({ rows }) => rows),
    endings: able.map(({ name, status }) => [name, status] as const),
  };
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
