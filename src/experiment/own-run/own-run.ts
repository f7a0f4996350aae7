/** A training that a reader recorded elsewhere: its losses, and its path in a plane of two directions. */
export interface OwnRun {
  /** Safe to show, of at most 100 characters. */
  readonly name: string;
  /** The seed of the plane's directions (`directionsOf`). */
  readonly seed: number;
  /** The number of the model's parameters. */
  readonly parameters: number;
  /** The steps that were kept: whole numbers, ascending. */
  readonly steps: Float64Array;
  /** The loss at each of them, before the step is made; NaN where it left the range. */
  readonly losses: Float64Array;
  /** The dot products of the parameters with the directions; NaN where one left the range. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Losses around the path; null where none were recorded. */
  readonly grid: LossGrid | null;
}

/** Losses in a plane that is parallel to both directions and goes through the last parameters. */
export interface LossGrid {
  /** The places of the first and the last column, and of the first and the last row. */
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  readonly columns: number;
  readonly rows: number;
  /** Row by row; NaN where a loss left the range. */
  readonly losses: Float64Array;
}

/** The limits of a file. */
export const runLimits = {
  /** The most bytes that are read. */
  bytes: 4_000_000,
  /** The most steps that are kept. */
  points: 2000,
  /** The fewest and the most columns, and rows, of a grid. */
  side: [2, 128],
  /** The largest magnitude of a loss or a place. */
  magnitude: 1e100,
  seed: 2 ** 32 - 1,
  parameters: [2, 1e12],
  step: 1e12,
} as const;
