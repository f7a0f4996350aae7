/** The quantities of cells, one array for each kind of cell, in the order of the cells. */
export interface CellColumns {
  /** On a surface, the index in `minimaOf` of the minimum that the run ended at; −1 where it ended at none. */
  readonly minimum: Int32Array;
  /** Steps until the loss was first at or below the map's `below`, 0.01 where it has none; −1 where it never was. */
  readonly steps: Int32Array;
  /** The loss where the run ended; of a training, that of all training samples. NaN where there is none. */
  readonly loss: Float64Array;
  /** The lowest loss of a step, the start's included; of a training, that of the step's batch. */
  readonly best: Float64Array;
  /** The number of the update that left the finite range, from 1; 0 where none did. */
  readonly diverged: Int32Array;
  /** Share of a network's test samples that is classified correctly where the run ended; NaN where there is none. */
  readonly accuracy: Float64Array;
  /** The index in `regimes` of the course that the loss took; −1 where no step was made. */
  readonly regime: Int8Array;
}

/** Returns columns for a number of cells, before any is measured. */
export function cellColumns(count: number): CellColumns {
  const columns = zeroColumns(count);
  for (const index of [columns.minimum, columns.steps, columns.regime]) index.fill(-1);
  for (const value of [columns.loss, columns.best, columns.accuracy]) value.fill(Number.NaN);
  return columns;
}

/** Returns columns of zeros, which take memory only where they are written to. */
export const zeroColumns = (count: number): CellColumns => ({
  minimum: new Int32Array(count),
  steps: new Int32Array(count),
  loss: new Float64Array(count),
  best: new Float64Array(count),
  diverged: new Int32Array(count),
  accuracy: new Float64Array(count),
  regime: new Int8Array(count),
});
