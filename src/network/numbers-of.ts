import type { Precision } from "./precision.ts";

/** Returns the type of a precision's arrays, by default of doubles. */
export const numbersOf = (precision?: Precision): Float64ArrayConstructor | Float32ArrayConstructor =>
  precision === "float32" ? Float32Array : Float64Array;
