/** The precisions in which a network computes. */
export type Precision = "float32" | "float64";
