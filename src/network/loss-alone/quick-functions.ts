import { scale } from "../../lang/elementary/bits.ts";
import { rounder } from "../../lang/elementary/exp.ts";
import { nearestWhole, scaled } from "../../lang/simd/functions/bits.ts";
import { type Scope, series, type Vector } from "../../lang/simd/scope.ts";
import { f64x2 } from "../../wasm/index.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { doubles } from "../arithmetic/numbers.ts";

// tanh, the logistic function and e^x by one power of 2, without the corrections of their rounding that the exact
// functions make: the absolute error of the first two is at most 1e-14, and the relative error of e^x 2e-14. Those of
// a training's functions are 1e-16, in three times the time.

/**
 * 2^(t/8) for |t| ≤ ½ as a polynomial, constant first: interpolated at Chebyshev's points. Its eighth power, three
 * squarings, has the relative error 1.5e-14. A polynomial of 2^t as close would have four terms more.
 */
const eighthPower = [
  1, 0.08664339756999671, 0.003753539171235987, 0.00010840646198027614, 2.348176048897752e-6,
  4.069351772310789e-8, 5.876275923338631e-10,
];

/** From it on, 1 − c/(2^p + 1) is 1 in double precision, and at its negative 1 − c to 1e-16. */
const limit = 56;

/** 2^p is a normal number for |p| up to it. */
const normal = 1022;

const perLn2 = Math.LOG2E;

/** Returns 2^p of a number brought within ± a limit. NaN stays NaN. */
function power(given: number, limit: number): number {
  const p = limit < given ? limit : given < -limit ? -limit : given;
  const k = p + rounder - rounder;
  const t = p - k;
  let root = eighthPower[eighthPower.length - 1];
  for (let i = eighthPower.length - 2; i >= 0; i--) root = eighthPower[i] + t * root;
  for (let i = 0; i < 3; i++) root *= root;
  return scale(root, k);
}

/** Returns 2^p of two numbers brought within ± a limit. */
function powers(scope: Scope, given: Vector, limit: number): Vector {
  const { f, constant } = scope;
  const p = f.keep(f64x2.pmax(f64x2.pmin(given, constant(limit)), constant(-limit)));
  const k = nearestWhole(scope, p);
  let root = f.keep(series(scope, f.keep(f64x2.sub(p, k.value)), eighthPower));
  for (let i = 0; i < 3; i++) root = f.keep(f64x2.mul(root, root));
  return scaled(root, k);
}

/** Returns 1 − c/(2^(x·slope) + 1). */
const ofPower = (x: number, slope: number, c: number): number => 1 - c / (power(x * slope, limit) + 1);

function ofPowers(scope: Scope, x: Vector, slope: number, c: number): Vector {
  const { constant } = scope;
  const { add, sub, mul, div } = f64x2;
  return sub(constant(1), div(constant(c), add(powers(scope, mul(x, constant(slope)), limit), constant(1))));
}

type Quick = "tanh" | "sigmoid" | "exp";

/** Arithmetic of numbers with quick functions. */
export const quickDoubles: Arithmetic<number, boolean> = {
  ...doubles,
  tanh: (x) => ofPower(x, 2 * perLn2, 2),
  sigmoid: (x) => ofPower(x, perLn2, 1),
  exp: (x) => power(x * perLn2, normal),
};

/** Returns the quick functions of two numbers. */
export const quickVectors = (scope: Scope): Pick<Arithmetic<Vector, Vector>, Quick> => ({
  tanh: (x) => ofPowers(scope, x, 2 * perLn2, 2),
  sigmoid: (x) => ofPowers(scope, x, perLn2, 1),
  exp: (x) => powers(scope, f64x2.mul(x, scope.constant(perLn2)), normal),
});
