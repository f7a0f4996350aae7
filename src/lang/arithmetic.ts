import {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  exp,
  hypot,
  log,
  log2,
  log10,
  mod,
  pow,
  round,
  sigmoid,
  sin,
  sinh,
  tan,
  tanh,
} from "./elementary/index.ts";
import type { FunctionName } from "./functions.ts";
import type { BinaryOperator } from "./syntax.ts";

// What each operation is worth. Sums, products, quotients and roots round as IEEE 754 says; comparisons with NaN
// are 0 but for !=, which is 1; min and max are NaN where an argument is, and take -0 to be less than 0; sign keeps
// zeros and NaN; where takes its third argument when its condition is 0 or NaN.

export const negated = (x: number): number => -x;

export const operators: Readonly<Record<BinaryOperator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": pow,
  "<": (a, b) => (a < b ? 1 : 0),
  "<=": (a, b) => (a <= b ? 1 : 0),
  ">": (a, b) => (a > b ? 1 : 0),
  ">=": (a, b) => (a >= b ? 1 : 0),
  "==": (a, b) => (a === b ? 1 : 0),
  "!=": (a, b) => (a !== b ? 1 : 0),
};

export const functionValues: Readonly<Record<FunctionName, (a: number, b: number, c: number) => number>> = {
  // 0 and NaN are the numbers that count as false.
  where: (condition, a, b) => (condition ? a : b),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  sqrt: (x) => Math.sqrt(x),
  abs: (x) => Math.abs(x),
  sign: (x) => Math.sign(x),
  floor: (x) => Math.floor(x),
  ceil: (x) => Math.ceil(x),
  round,
  mod,
  exp,
  log,
  log2,
  log10,
  sin,
  cos,
  tan,
  asin,
  acos,
  atan,
  atan2,
  sinh,
  cosh,
  tanh,
  asinh,
  acosh,
  atanh,
  sigmoid,
  cbrt,
  hypot,
};
