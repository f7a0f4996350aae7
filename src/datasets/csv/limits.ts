/** What a table may have, said before it is read: bytes, rows without the header, columns with the target, classes. */
export const csvLimits = { bytes: 10_000_000, rows: 20_000, columns: 256, classes: 100 } as const;
