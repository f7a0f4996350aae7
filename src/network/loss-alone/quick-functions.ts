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
  let sum = scaledComplement[scaledComplement.length - 1];
  for (let i = scaledComplement.length - 2; i >= 0; i--) sum = scaledComplement[i] + t * sum;
  const value = 1 - sum * power(a * a * -perLn2, normal);
  return x < 0 || Object.is(x, -0) ? -value : value;
}

function erfs(scope: Scope, x: Vector): Vector {
  const { f, constant } = scope;
  const { add, sub, mul, div, pmin, abs } = f64x2;
  const a = f.keep(pmin(abs(x), constant(farErf)));
  const t = f.keep(div(sub(a, constant(3)), add(a, constant(3))));
  const sum = f.keep(series(scope, t, scaledComplement));
  const value = sub(constant(1), mul(sum, powers(scope, mul(mul(a, a), constant(-perLn2)), normal)));
  return v128.xor(value, v128.and(x, constant(-0)));
}

type Quick = "tanh" | "sigmoid" | "exp" | "erf";

/** Arithmetic of numbers with quick functions. */
export const quickDoubles: Arithmetic<number, boolean> = {
  ...doubles,
  tanh: (x) => ofPower(x, 2 * perLn2, 2),
  sigmoid: (x) => ofPower(x, perLn2, 1),
  exp: (x) => power(x * perLn2, normal),
  erf,
};

/** Returns the quick functions of two numbers. */
export const quickVectors = (scope: Scope): Pick<Arithmetic<Vector, Vector>, Quick> => ({
  tanh: (x) => ofPowers(scope, x, 2 * perLn2, 2),
  sigmoid: (x) => ofPowers(scope, x, perLn2, 1),
  exp: (x) => powers(scope, f64x2.mul(x, scope.constant(perLn2)), normal),
  erf: (x) => erfs(scope, scope.f.keep(x)),
});
