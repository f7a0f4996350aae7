/** The precisions in which a network computes, the usual one first. */
export const precisions = ["float64", "float32"] as const;

export type Precision = (typeof precisions)[number];
