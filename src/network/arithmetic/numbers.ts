import { cos, exp, log, sigmoid, sin, tanh } from "../../lang/elementary/index.ts";
import type { Arithmetic, FunctionName } from "./arithmetic.ts";
import { erf } from "./erf.ts";
import { singleTanh } from "./single-tanh.ts";

/** Functions in double precision. */
export const functions: Readonly<Record<FunctionName, (x: number) => number>> = {
  exp,
  log,
  tanh,
  sigmoid,
  sin,
  cos,
  erf,
};

/** Arithmetic with numbers in double precision. */
export const doubles: Arithmetic<number, boolean> = {
  ...functions,
  constant: (value) => value,
  keep: (value) => value,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  abs: Math.abs,
  above: (a, b) => a > b,
  choose: (mask, a, b) => (mask ? a : b),
};

const { fround } = Math;

// A constant is rounded where it is used; the other operands are single already.
const singlesBut: Omit<Arithmetic<number, boolean>, "tanh"> = {
  ...doubles,
  constant: fround,
  add: (a, b) => fround(fround(a) + fround(b)),
  sub: (a, b) => fround(fround(a) - fround(b)),
  mul: (a, b) => fround(fround(a) * fround(b)),
  div: (a, b) => fround(fround(a) / fround(b)),
  choose: (mask, a, b) => fround(mask ? a : b),
  exp: (x) => fround(exp(x)),
  log: (x) => fround(log(x)),
  sigmoid: (x) => fround(sigmoid(x)),
  sin: (x) => fround(sin(x)),
  cos: (x) => fround(cos(x)),
  erf: (x) => fround(erf(x)),
};

/** Arithmetic with numbers in single precision. The functions but tanh are those of double precision, rounded. */
export const singles: Arithmetic<number, boolean> = {
  ...singlesBut,
  tanh: (x) => singleTanh(singlesBut, within, x),
};

/** Returns a single within ± a limit, or NaN. */
function within(x: number, limit: number): number {
  const most = fround(limit);
  return x > most ? most : x < -most ? -most : x;
}
