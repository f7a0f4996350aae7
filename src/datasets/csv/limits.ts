/**
 * The limits of a table. Bytes are checked before anything is read; of more rows, `rows` are taken evenly; `columns`
 * counts the target, and a column of text as one for each of its values; `classes` also bounds the distinct values of a
 * column of text.
 */
export const csvLimits = { bytes: 10_000_000, rows: 20_000, columns: 256, classes: 100 } as const;
