/** The precisions in which a network computes, the usual one first. */
export const precisions = ["float64", "float32"] as const;

export type Precision = (typeof precisions)[number];

/** Returns the arrays of a precision; those of the usual one where it is left out. */
export const numbersOf = (precision?: Precision): Float64ArrayConstructor | Float32ArrayConstructor =>
  precision === "float32" ? Float32Array : Float64Array;
