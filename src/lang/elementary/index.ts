// Elementary functions from +, -, *, /, square roots and bits alone. IEEE 754 fixes all of these to the last bit, so
// the same argument gives the same bits in every engine, where Math.exp, Math.sin and Math.pow differ.
export { acos, asin, atan, atan2 } from "./arctangent.ts";
export { exp } from "./exp.ts";
export { cosh, sinh } from "./hyperbolic.ts";
export { acosh, asinh, atanh } from "./inverse-hyperbolic.ts";
export { log } from "./log.ts";
export { log2, log10 } from "./logarithms.ts";
export { largestProduct, pow } from "./pow.ts";
export { cbrt, hypot } from "./roots.ts";
export { sigmoid, tanh } from "./tanh.ts";
export { cos, sin, tan } from "./trigonometry.ts";
export { mod, round } from "./whole.ts";
