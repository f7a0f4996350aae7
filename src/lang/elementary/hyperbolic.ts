import { expPair, halfExp } from "./exp.ts";
import { lowPart, productError } from "./pair.ts";

/** 2^-28: below it, the hyperbolic sine is its argument; this also keeps the sign of zero. */
export const tiny = 3.725290298461914e-9;

/** Above it, e^-x is lost in rounding when it is added to e^x. */
export const large = 40;

/** Returns the hyperbolic sine, within 1 unit in the last place. */
export function sinh(x: number): number {
  const a = Math.abs(x);
  if (a < 0.5) return a < tiny ? x : sinhSmall(x);
  if (a > large) return x < 0 ? -halfExp(a) : halfExp(a);
  const value = halfOf(a, -1);
  return x < 0 ? -value : value;
}

/** Returns the hyperbolic cosine, within 1 unit in the last place. */
export function cosh(x: number): number {
  const a = Math.abs(x);
  return a > large ? halfExp(a) : halfOf(a, 1);
}

/** The coefficients of q in `sinhSmall`. */
const q0 = 0.16666666666666666;
const q1 = 0.008333333333333453;
const q2 = 0.00019841269840959816;
const q3 = 2.7557319593912514e-6;
const q4 = 2.5051885361328176e-8;
const q5 = 1.612514043805229e-10;
export const sinhSeries = [q0, q1, q2, q3, q4, q5];

/** Returns sinh x for |x| < 0.5: x + x³·q(x²), q minimax of degree 5 (found by Remez exchange; error 2^-58). */
function sinhSmall(x: number): number {
  const z = x * x;
  const q = q0 + z * (q1 + z * (q2 + z * (q3 + z * (q4 + z * q5))));
  return x + x * z * q;
}

/** Returns (e^x + sign·e^-x)/2, computed with both as pairs, for 0 ≤ x ≤ 700; NaN for NaN. */
function halfOf(x: number, sign: number): number {
  const power = expPair(x);
  const powerLow = lowPart[0];
  const q = 1 / power;
  const p = q * power;
  const qLow = (1 - p - productError(q, power, p) - q * powerLow) / power;
  const head = power + sign * q;
  return 0.5 * (head + (power - head + sign * q + (powerLow + sign * qLow)));
}
