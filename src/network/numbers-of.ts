import type { Precision } from "./precision.ts";

/** Returns the arrays of a precision; those of the usual one where it is left out. */
export const numbersOf = (precision?: Precision): Float64ArrayConstructor | Float32ArrayConstructor =>
  precision === "float32" ? Float32Array : Float64Array;
