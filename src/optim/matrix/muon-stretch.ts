/**
 * Returns the factors on a matrix's step, in the order of their names (`stretches`). An orthogonal tall matrix has as
 * many unit columns as columns.
 */
export const stretchesOf = (rows: number, columns: number): readonly number[] => [
  Math.sqrt(Math.max(1, rows / columns)),
  0.2 * Math.sqrt(Math.max(rows, columns)),
  Math.sqrt(Math.max(1, columns / rows)),
];
