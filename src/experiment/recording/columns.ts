import type { Numbers } from "../../optim/index.ts";
import type { Position } from "../course.ts";

/**
 * The columns that are recorded of contenders. Reports, recordings, results, exported files, charts and tables have
 * these, under these names and in this order.
 */

/** The presentation of a column. */
export interface Shown {
  /** The title over it in a table, and over its chart. */
  readonly title: string;
  /** A longer title for its chart. */
  readonly chartTitle?: string;
  /** Says why there is no chart, where it has no number at all; a column without it has no separate chart. */
  readonly absent?: string;
  /**
   * "count" for a whole number, "share" for one from 0 to 1 that is shown in per cent, "coordinate" for one that is
   * never shown on a logarithmic axis; any number where left out.
   */
  readonly unit?: "count" | "share" | "coordinate";
}

/** A column of numbers, one for each row. */
export interface Column<Source, Context> extends Shown {
  /** Returns its number after `step` updates. */
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
  /** The exact loss, or that of the step's batch, before its update. */
  loss: {
    title: "Loss",
    absent: "The loss has no finite value at the start.",
    of: ({ loss }) => loss,
  },
  /** Norm of the exact gradient, without noise, or of the batch's. */
  gradNorm: {
    title: "Gradient norm",
    absent: "There is no gradient at the start.",
    of: ({ gradNorm }) => gradNorm,
  },
  /** Gradient evaluations that the optimizer has spent so far, with noise or without. */
  gradients: { title: "Gradients", unit: "count", of: ({ gradientEvaluations }) => gradientEvaluations },
} as const satisfies Record<string, Column<Position, unknown>>;

const moves = {
  /** Euclidean length of the last update, ‖Δp‖; NaN at the start. */
  stepLength: {
    title: "Step length",
    of: ({ params, previous }, _, step) =>
      step === 0 ? Number.NaN : moved(params, previous, 0, params.length),
  },
} as const satisfies Record<string, Column<Position, unknown>>;

/** Values that the columns of a trajectory need besides its position. */
export interface SurfaceContext {
  readonly goals: Goals;
  /** The exact gradient before the last update, without noise. */
  readonly gradsBefore: Numbers;
}

/** The columns of a trajectory over a surface, a row for each step from the start on. */
export const surfaceColumns = {
  ...everyStep,
  /** Distance to the nearest known global minimum; NaN where none is known. */
  distance: {
    title: "Distance",
    chartTitle: "Distance to the nearest minimum",
    absent: "No minimum of this surface is known, so there is no distance to show.",
    of: ({ params }, { goals }) => distance(params, goals),
  },
  /** First coordinate of the position. */
  x: { title: "x", unit: "coordinate", of: ({ params }) => params[0] },
  /** Second coordinate of the position. */
  y: { title: "y", unit: "coordinate", of: ({ params }) => params[1] },
  ...moves,
  /**
   * Effective learning rate of the first coordinate: the magnitude of its last update over that of its exact derivative
   * before the update, |Δx| / |∂f/∂x|, whatever the optimizer; for gradient descent this is `lr`. NaN at the start and
   * where both are 0, infinite where the derivative alone is 0.
   */
  rateX: {
    title: "Rate, x",
    chartTitle: "Effective rate, x",
    of: (position, context, step) => rate(position, context, step, 0),
  },
  /** The same of the second coordinate, |Δy| / |∂f/∂y|. */
  rateY: {
    title: "Rate, y",
    chartTitle: "Effective rate, y",
    of: (position, context, step) => rate(position, context, step, 1),
  },
} as const satisfies Record<string, Column<Position, SurfaceContext>>;

/** The columns of the training of a network or on a problem, a row for each step from the start on. */
export const trainingColumns = { ...everyStep, ...moves } as const;

/** A layer of a network or a tensor of a problem, and what its columns need besides the position. */
export interface LayerContext {
  /** Its part of the parameters: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Norm of the layer's part of the gradient that the last update was made for. */
  readonly gradNormBefore: number;
}

/** A column that each layer or tensor has; in files it is `file` or `tensorFile` followed by its number, from 1. */
interface LayerColumn extends Column<Position, LayerContext> {
  readonly file: string;
  readonly tensorFile: string;
}

/** The columns of each layer's weights and biases, or of each tensor of a problem, a row for each step from the start on. */
export const layerColumns = {
  /** Norm of the layer's part of the batch's gradient, before the step's update. */
  layerGradNorm: {
    title: "Gradient norm",
    file: "gradNormLayer",
    tensorFile: "gradNormTensor",
    of: ({ grads }, { from, to }) => length(grads, from, to),
  },
  /** Norm of the last update over that of the parameters that it changed; NaN at the start and where they were all 0. */
  updateRatio: {
    title: "Update-to-weight ratio",
    file: "updateRatioLayer",
    tensorFile: "updateRatioTensor",
    of: ({ params, previous }, { from, to }, step) =>
      step === 0
        ? Number.NaN
        : moved(params, previous, from, to) / (length(previous, from, to) || Number.NaN),
  },
  /**
   * Effective learning rate: norm of the last update over that of the batch's gradient before it, whatever the
   * optimizer; for gradient descent this is `lr`. NaN at the start.
   */
  layerRate: {
    title: "Effective rate",
    file: "rateLayer",
    tensorFile: "rateTensor",
    of: ({ params, previous }, { from, to, gradNormBefore }, step) =>
      step === 0 ? Number.NaN : moved(params, previous, from, to) / gradNormBefore,
  },
} as const satisfies Record<string, LayerColumn>;

/** Measures of a training on some samples. */
export interface Evaluation {
  readonly loss: number;
  /** Share of them that is classified correctly; NaN for regression. */
  readonly accuracy: number;
}

/** Measures on all training samples, and on all test samples. */
export interface Evaluated {
  readonly train: Evaluation;
  readonly test: Evaluation;
  /** The loss of each part, where the loss of the training samples has parts. */
  readonly parts?: ArrayLike<number>;
}

/** The columns of evaluations on all samples, a row for each of some steps, which the first column gives. */
export const evaluationColumns = {
  /** Updates made before the evaluation. */
  step: { title: "Evaluated at", unit: "count", of: (_, __, step) => step },
  /** Loss on all training samples. */
  trainLoss: { title: "Train loss", of: ({ train }) => train.loss },
  /** Loss on the test samples. */
  testLoss: { title: "Test loss", of: ({ test }) => test.loss },
  /** Share of the training samples that is classified correctly; NaN for regression. */
  trainAccuracy: { title: "Train accuracy", unit: "share", of: ({ train }) => train.accuracy },
  /** Share of the test samples that is classified correctly; NaN for regression. */
  testAccuracy: { title: "Test accuracy", unit: "share", of: ({ test }) => test.accuracy },
} as const satisfies Record<string, Column<Evaluated, unknown>>;

function distance(params: Numbers, goals: Goals): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [x, y] of goals) {
    const dx = params[0] - x;
    const dy = params[1] - y;
    nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
  }
  return goals.length > 0 ? nearest : Number.NaN;
}

function length(values: Numbers, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}

/** Returns the length of the last update of a part of the parameters. */
function moved(params: Numbers, previous: Numbers, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += (params[i] - previous[i]) ** 2;
  return Math.sqrt(sum);
}

const rate = (
  { params, previous }: Position,
  { gradsBefore }: SurfaceContext,
  step: number,
  i: number,
): number => (step === 0 ? Number.NaN : Math.abs(params[i] - previous[i]) / Math.abs(gradsBefore[i]));
