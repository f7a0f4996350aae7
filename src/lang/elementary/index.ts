// Elementary functions from +, -, *, /, square roots and bits alone. IEEE 754 fixes all of these to the last bit, so
// the same argument gives the same bits in every engine, where Math.exp, Math.sin and Math.pow differ.
export { exp } from "./exp.ts";
export { log } from "./log.ts";
export { largestProduct, pow } from "./pow.ts";
export { sigmoid, tanh } from "./tanh.ts";
export { cos, sin, tan } from "./trigonometry.ts";
