import type { LayerLayout } from "../network/index.ts";
import type { Position } from "./course.ts";

/**
 * The columns that are recorded of contenders. Reports, recordings, results, exported files, charts and tables have
 * these, under these names and in this order.
 */

/** How a column is shown. */
export interface Shown {
  /** Stands over it in a table, and over its chart. */
  readonly title: string;
  /** A longer title for its chart. */
  readonly chartTitle?: string;
  /** Says why there is no chart, where it has no number at all; a column without it has no chart to itself. */
  readonly absent?: string;
  /** "count" for a whole number, "share" for one from 0 to 1 that is shown in per cent; any number where left out. */
  readonly unit?: "count" | "share";
}

/** A column of numbers, one for each row. */
export interface Column<Source, Context> extends Shown {
  /** Its number after `step` updates. */
  readonly of: (source: Source, context: Context, step: number) => number;
}

/** Arrays of numbers by the columns' names. */
export type Numbered<Columns> = { readonly [Name in keyof Columns]: Float64Array };

export const namesOf = <Name extends string>(columns: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(columns) as Name[];

/** Returns an object with a value under each of the names. */
export const byName = <Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name, place: number) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name, place) => [name, value(name, place)])) as Record<Name, Value>;

/** The known global minima of a surface. */
export type Goals = readonly (readonly [x: number, y: number])[];

const everyStep = {
  /** Of the exact loss, or of the step's batch, before its update. */
  loss: {
    title: "Loss",
    absent: "The loss has no finite value at the start.",
    of: ({ loss }) => loss,
  },
  /** Of the exact gradient, without noise, or of the batch's. */
  gradNorm: {
    title: "Gradient norm",
    absent: "There is no gradient at the start.",
    of: ({ gradNorm }) => gradNorm,
  },
  /** Gradients that the optimizer has asked for to come here, noisy ones or not. */
  gradients: { title: "Gradients", unit: "count", of: ({ gradientEvaluations }) => gradientEvaluations },
} as const satisfies Record<string, Column<Position, unknown>>;

/** Of a way over a surface, a row for each step from the start on. */
export const surfaceColumns = {
  ...everyStep,
  /** To the nearest known global minimum; NaN where none is known. */
  distance: {
    title: "Distance",
    chartTitle: "Distance to the nearest minimum",
    absent: "No minimum of this surface is known, so there is no distance to show.",
    of: ({ params }, goals) => distance(params, goals),
  },
  /** The position. */
  x: { title: "x", of: ({ params }) => params[0] },
  /** The position. */
  y: { title: "y", of: ({ params }) => params[1] },
} as const satisfies Record<string, Column<Position, Goals>>;

/** Of a network's training, a row for each step from the start on. */
export const trainingColumns = everyStep;

/** A column that each layer has; in files it is `file` with the layer's number, from 1, behind it. */
interface LayerColumn extends Column<Position, LayerLayout> {
  readonly file: string;
}

/** Of each layer's weights and biases, a row for each step from the start on. */
export const layerColumns = {
  /** Of the step's batch, before its update. */
  layerGradNorm: {
    title: "Gradient norm",
    file: "gradNormLayer",
    of: ({ grads }, { weight, bias, outputs }) => length(grads, weight, bias + outputs),
  },
  /** Length of the last update over the length of what it changed; NaN at the start. */
  updateRatio: {
    title: "Update-to-weight ratio",
    file: "updateRatioLayer",
    of: ({ params, previous }, { weight, bias, outputs }, step) =>
      step === 0 ? Number.NaN : ratio(params, previous, weight, bias + outputs),
  },
} as const satisfies Record<string, LayerColumn>;

/** How well a network does on some samples. */
export interface Evaluation {
  readonly loss: number;
  /** Part of them classified right; NaN for regression. */
  readonly accuracy: number;
}

/** The same of all samples trained on, and of those kept for the test. */
export interface Evaluated {
  readonly train: Evaluation;
  readonly test: Evaluation;
}

/** Of all samples, a row for each of some steps: the first column says which. */
export const evaluationColumns = {
  /** Updates made before. */
  step: { title: "Evaluated at", unit: "count", of: (_, __, step) => step },
  /** Of all samples trained on. */
  trainLoss: { title: "Train loss", of: ({ train }) => train.loss },
  /** Of the samples kept for the test. */
  testLoss: { title: "Test loss", of: ({ test }) => test.loss },
  /** Part of the samples trained on that is classified right; NaN for regression. */
  trainAccuracy: { title: "Train accuracy", unit: "share", of: ({ train }) => train.accuracy },
  /** Part of the samples kept for the test that is classified right; NaN for regression. */
  testAccuracy: { title: "Test accuracy", unit: "share", of: ({ test }) => test.accuracy },
} as const satisfies Record<string, Column<Evaluated, unknown>>;

function distance(params: Float64Array, goals: Goals): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [x, y] of goals) {
    const dx = params[0] - x;
    const dy = params[1] - y;
    nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
  }
  return goals.length > 0 ? nearest : Number.NaN;
}

function length(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}

function ratio(params: Float64Array, previous: Float64Array, from: number, to: number): number {
  let moved = 0;
  for (let i = from; i < to; i++) moved += (params[i] - previous[i]) ** 2;
  return Math.sqrt(moved) / length(previous, from, to);
}
