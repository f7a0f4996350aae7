import { scale } from "../../lang/elementary/bits.ts";
import { rounder } from "../../lang/elementary/exp.ts";
import { nearestWhole, scaled } from "../../lang/simd/functions/bits.ts";
import { type Scope, series, type Vector } from "../../lang/simd/scope.ts";
import { f64x2, v128 } from "../../wasm/index.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { doubles } from "../arithmetic/numbers.ts";

// tanh, the logistic function, e^x and the error function by one power of 2, without the corrections of their rounding
// that the exact functions make: the relative error of e^x is at most 2e-14, the absolute error of the others 1e-14. Those
// of a training's functions are 1e-16, in three times the time, or ten times that of the error function. e^x ends at
// 2^±1022, near the ends of the normal numbers.

/**
 * The polynomials P and Q of t², constants first, for which 2^t is (P + t·Q)/(P − t·Q) for |t| ≤ ½: t·Q/P interpolates
 * tanh(t·ln 2 / 2) at Chebyshev's points. The relative error is 1.1e-14. The division is one with that of the functions
 * made of it, and the polynomials are half as long as one that is 2^t as closely.
 */
const even = [1, 0.05147342462740591, 0.00013725456674330426];
const odd = [0.346573590279873, 0.003963302416241092];

/** From it on, tanh and the logistic function are 1 in double precision; at its negative −1 and 0. */
const limit = 56;

/** 2^p is a normal number for |p| up to it. */
const normal = 1022;

const perLn2 = Math.LOG2E;

/** A power of 2, which is `top / bottom`. */
interface Power<Value> {
  readonly top: Value;
  readonly bottom: Value;
}

/** Returns 2^p of a number brought within ± a limit. NaN stays NaN. */
function power(given: number, limit: number): Power<number> {
  const p = limit < given ? limit : given < -limit ? -limit : given;
  const k = p + rounder - rounder;
  const t = p - k;
  const square = t * t;
  const part = t * valueAt(square, odd);
  const middle = valueAt(square, even);
  return { top: scale(middle + part, k), bottom: middle - part };
}

/** Returns a polynomial's value, by Horner's scheme. */
function valueAt(x: number, coefficients: readonly number[]): number {
  let value = coefficients[coefficients.length - 1];
  for (let i = coefficients.length - 2; i >= 0; i--) value = coefficients[i] + x * value;
  return value;
}

/** Returns 2^p of two numbers brought within ± a limit. */
function powers(scope: Scope, given: Vector, limit: number): Power<Vector> {
  const { f, constant } = scope;
  const { add, sub, mul, pmin, pmax } = f64x2;
  const p = f.keep(pmax(pmin(given, constant(limit)), constant(-limit)));
  const k = nearestWhole(scope, p);
  const t = f.keep(sub(p, k.value));
  const square = f.keep(mul(t, t));
  const part = f.keep(mul(t, series(scope, square, odd)));
  const middle = f.keep(series(scope, square, even));
  return { top: f.keep(scaled(add(middle, part), k)), bottom: f.keep(sub(middle, part)) };
}

function tanh(x: number): number {
  const { top, bottom } = power(x * (2 * perLn2), limit);
  return (top - bottom) / (top + bottom);
}

function tanhs(scope: Scope, x: Vector): Vector {
  const { sub, add, mul, div } = f64x2;
  const { top, bottom } = powers(scope, mul(x, scope.constant(2 * perLn2)), limit);
  return div(sub(top, bottom), add(top, bottom));
}

function sigmoid(x: number): number {
  const { top, bottom } = power(x * perLn2, limit);
  return 1 - bottom / (top + bottom);
}

function sigmoids(scope: Scope, x: Vector): Vector {
  const { add, sub, mul, div } = f64x2;
  const { top, bottom } = powers(scope, mul(x, scope.constant(perLn2)), limit);
  return sub(scope.constant(1), div(bottom, add(top, bottom)));
}

/** Returns 2^p, of normal size. */
function normalPower(p: number): number {
  const { top, bottom } = power(p, normal);
  return top / bottom;
}

function normalPowers(scope: Scope, p: Vector): Vector {
  const { top, bottom } = powers(scope, p, normal);
  return f64x2.div(top, bottom);
}

/**
 * e^(x²)·erfc(x) for 0 ≤ x ≤ 8 as a polynomial of (x − 3)/(x + 3), constant first: interpolated at Chebyshev's points, a
 * transformation of Schonfelder (1978, doi:10.1090/S0025-5718-1978-0494846-8). The absolute error of erfc is 2e-15.
 */
const scaledComplement = [
  0.17900115118139925, -0.326233560042998, 0.24560380170975366, -0.15011593650782715, 0.07166583731078469,
  -0.024392498979568664, 0.004269134686135298, 0.0007077400805443888, -0.0005970546092382151,
  4.530779043821055e-5, 6.408290368418722e-5, -1.3034685917523152e-5, -8.268868905372024e-6,
  2.1646724129561732e-6, 1.8006644303390615e-6, 3.026509590904542e-7,
];

/** From it on, the error function is 1 in double precision. */
const farErf = 8;

function erf(x: number): number {
  const size = Math.abs(x);
  const a = farErf < size ? farErf : size;
  const t = (a - 3) / (a + 3);
  const value = 1 - valueAt(t, scaledComplement) * normalPower(a * a * -perLn2);
  return x < 0 || Object.is(x, -0) ? -value : value;
}

function erfs(scope: Scope, x: Vector): Vector {
  const { f, constant } = scope;
  const { add, sub, mul, div, pmin, abs } = f64x2;
  const a = f.keep(pmin(abs(x), constant(farErf)));
  const t = f.keep(div(sub(a, constant(3)), add(a, constant(3))));
  const sum = f.keep(series(scope, t, scaledComplement));
  const value = sub(constant(1), mul(sum, normalPowers(scope, mul(mul(a, a), constant(-perLn2)))));
  return v128.xor(value, v128.and(x, constant(-0)));
}

type Quick = "tanh" | "sigmoid" | "exp" | "erf";

/** Arithmetic of numbers with quick functions. */
export const quickDoubles: Arithmetic<number, boolean> = {
  ...doubles,
  tanh,
  sigmoid,
  exp: (x) => normalPower(x * perLn2),
  erf,
};

/** Returns the quick functions of two numbers. */
export const quickVectors = (scope: Scope): Pick<Arithmetic<Vector, Vector>, Quick> => ({
  tanh: (x) => tanhs(scope, x),
  sigmoid: (x) => sigmoids(scope, x),
  exp: (x) => normalPowers(scope, f64x2.mul(x, scope.constant(perLn2))),
  erf: (x) => erfs(scope, scope.f.keep(x)),
});
