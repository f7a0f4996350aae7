/** The limits of an experiment; `hash` is the most letters of a link (`lettersIn`), more than any experiment has. */
export const limits = { contenders: 8, edits: 500, hash: 64_000 } as const;
