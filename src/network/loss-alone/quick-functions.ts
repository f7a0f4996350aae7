import { scale } from "../../lang/elementary/bits.ts";
import { rounder } from "../../lang/elementary/exp.ts";
import { nearestWhole, scaled } from "../../lang/simd/functions/bits.ts";
import { type Scope, series, type Vector } from "../../lang/simd/scope.ts";
import { f64x2 } from "../../wasm/index.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { doubles } from "../arithmetic/numbers.ts";

// tanh and the logistic function by one power of 2 and a quotient, without the corrections of their rounding that the
// exact functions make. Their absolute error is at most 4e-16; that of a training's functions is 1e-16, in three times
// the time.

/** 2^t for |t| ≤ ½ as a polynomial, constant first: interpolated at Chebyshev's points, relative error 6e-16. */
const powerSeries = [
  1, 0.6931471805599462, 0.24022650695910075, 0.05550410866465167, 0.009618129107618665,
  0.0013333558200794592, 0.00015403530424776529, 1.5252672924850737e-5, 1.3215451633221434e-6,
  1.0205905413765595e-7, 7.070977866508139e-9,
];

/** From it on, 1 − c/(2^p + 1) is 1 in double precision, and at its negative 1 − c to 1e-16. */
const limit = 56;

const perLn2 = Math.LOG2E;

/** Returns 1 − c/(2^(x·slope) + 1), of a number. */
function ofPower(x: number, slope: number, c: number): number {
  const given = x * slope;
  const p = limit < given ? limit : given < -limit ? -limit : given;
  const k = p + rounder - rounder;
  const t = p - k;
  let power = powerSeries[powerSeries.length - 1];
  for (let i = powerSeries.length - 2; i >= 0; i--) power = powerSeries[i] + t * power;
  return 1 - c / (scale(power, k) + 1);
}

/** Returns 1 − c/(2^(x·slope) + 1), of two numbers. */
function ofPowers(scope: Scope, x: Vector, slope: number, c: number): Vector {
  const { f, constant } = scope;
  const { add, sub, mul, div, pmin, pmax } = f64x2;
  // NaN stays NaN.
  const p = f.keep(pmax(pmin(mul(x, constant(slope)), constant(limit)), constant(-limit)));
  const k = nearestWhole(scope, p);
  const t = f.keep(sub(p, k.value));
  const power = f.keep(series(scope, t, powerSeries));
  return sub(constant(1), div(constant(c), add(scaled(power, k), constant(1))));
}

type Quick = "tanh" | "sigmoid";

/** Arithmetic of numbers with quick functions. */
export const quickDoubles: Arithmetic<number, boolean> = {
  ...doubles,
  tanh: (x) => ofPower(x, 2 * perLn2, 2),
  sigmoid: (x) => ofPower(x, perLn2, 1),
};

/** Returns the quick functions of two numbers. */
export const quickVectors = (scope: Scope): Pick<Arithmetic<Vector, Vector>, Quick> => ({
  tanh: (x) => ofPowers(scope, x, 2 * perLn2, 2),
  sigmoid: (x) => ofPowers(scope, x, perLn2, 1),
});
