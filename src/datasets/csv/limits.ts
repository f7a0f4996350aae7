/**
 * The size of a table that is read. Bytes are checked before anything is read; of more rows, as many are taken evenly;
 * `columns` counts the target, and a column of text as one for each of its values; `classes` bounds the different
 * values of a column of text, too.
 */
export const csvLimits = { bytes: 10_000_000, rows: 20_000, columns: 256, classes: 100 } as const;
