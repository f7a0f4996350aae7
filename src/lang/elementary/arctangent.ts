import { lowPart, productError, rootPair, sumError } from "./pair.ts";

/** π/4 as two parts, the first of 51 bits, so that its product with a whole number up to 4 is exact. */
export const quarterHigh = 0.7853981633974483;
export const quarterLow = 3.061616997868383e-17;

/** tan(π/8): above it, the angle is measured from π/4. */
export const eighth = 0.4142135623730951;

/** 2^-28: below it, arcsine and arctangent are their argument; this also keeps the sign of zero. */
export const tiny = 3.725290298461914e-9;

/** 2^-60: below it, a quotient is its arctangent, and is lost in rounding when it is added to another angle. */
export const negligible = 8.673617379884035e-19;

/** 2^-600, 2^600. */
export const down = 2.409919865102884e-181;
export const up = 4.149515568880993e180;

/** Returns the arctangent, from -π/2 to π/2, within 1 unit in the last place. */
export function atan(x: number): number {
  const a = Math.abs(x);
  if (a < tiny) return x;
  const value = angle(a, 0, 1, 0, false);
  return x < 0 ? -value : value;
}

/** Returns the angle of (x, y), from -π to π, within 1 unit in the last place; special cases are `Math.atan2`'s. */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  let a = Math.abs(y);
  let b = Math.abs(x);
  const most = Math.max(a, b);
  if (most === 0) b = 1;
  else if (most === Number.POSITIVE_INFINITY) {
    a = a === most ? 1 : 0;
    b = b === most ? 1 : 0;
  } else if (most > up || most < down) {
    const factor = most > up ? down : up;
    // A coordinate that scaling would make 0 is too small to change the angle.
    if (Math.min(a, b) > most * negligible) {
      a *= factor;
      b *= factor;
    }
  }
  const value = angle(a, 0, b, 0, x < 0 || Object.is(x, -0));
  return y < 0 || Object.is(y, -0) ? -value : value;
}

/** Returns the arcsine, from -π/2 to π/2, within 1 unit in the last place; NaN beyond ±1. */
export function asin(x: number): number {
  const a = Math.abs(x);
  if (a < tiny) return x;
  const side = otherSide(a);
  const value = angle(a, 0, side, lowPart[0], false);
  return x < 0 ? -value : value;
}

/** Returns the arccosine, from 0 to π, within 1 unit in the last place; NaN beyond ±1. */
export function acos(x: number): number {
  const a = Math.abs(x);
  const side = otherSide(a);
  return angle(side, lowPart[0], a, 0, x < 0);
}

/** Returns √(1 − a²) as a pair. */
function otherSide(a: number): number {
  const square = a * a;
  const rest = 1 - square;
  return rootPair(rest, sumError(1, -square, rest) - productError(a, a, square));
}

/**
 * Returns the angle of the point (±b, a), from 0 to π. Both are pairs that are not negative, and one is not 0.
 *
 * The smaller over the larger is the tangent of an angle up to π/4. Where that angle is nearer to π/4, their difference
 * over their sum is the tangent of its distance from π/4.
 *
 * @param behind true for the point (−b, a)
 */
function angle(a: number, aLow: number, b: number, bLow: number, behind: boolean): number {
  const steep = a > b;
  const large = steep ? a : b;
  const largeLow = steep ? aLow : bLow;
  const small = steep ? b : a;
  const smallLow = steep ? bLow : aLow;
  if (small <= large * negligible) return place(small / large, 0, 0, steep, behind);
  if (small <= large * eighth) {
    const tangent = quotientPair(small, smallLow, large, largeLow);
    return place(tangent, lowPart[0], 0, steep, behind);
  }
  const difference = small - large;
  const differenceLow = sumError(small, -large, difference) + (smallLow - largeLow);
  const sum = small + large;
  const sumLow = sumError(small, large, sum) + (smallLow + largeLow);
  const tangent = quotientPair(difference, differenceLow, sum, sumLow);
  return place(tangent, lowPart[0], 1, steep, behind);
}

/** The coefficients of q in `place`. */
const q0 = -0.33333333333333326;
const q1 = 0.1999999999999765;
const q2 = -0.14285714285386014;
const q3 = 0.11111111088072632;
const q4 = -0.09090908141349252;
const q5 = 0.07692282699195871;
const q6 = -0.06666226043867629;
const q7 = 0.058770162644114235;
const q8 = -0.052183772392265314;
const q9 = 0.0450347036364538;
const q10 = -0.03347328266790488;
const q11 = 0.015194581628563627;
export const arctangentSeries = [q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11];

/**
 * Adds the arctangent of a pair t, |t| ≤ tan(π/8), to `quarters`·π/4, and returns the angle in its octant. The
 * arctangent is t + t³·q(t²), q the minimax polynomial of degree 11 (found by Remez exchange; error 2^-58).
 */
function place(t: number, tLow: number, quarters: number, steep: boolean, behind: boolean): number {
  const z = t * t;
  const q =
    q0 +
    z *
      (q1 +
        z *
          (q2 +
            z *
              (q3 + z * (q4 + z * (q5 + z * (q6 + z * (q7 + z * (q8 + z * (q9 + z * (q10 + z * q11))))))))));
  const rest = t * z * q + tLow / (1 + z);
  const outward = steep ? 2 - quarters : quarters;
  const turns = behind ? 4 - outward : outward;
  const base = turns * quarterHigh;
  const sign = steep === behind ? 1 : -1;
  const head = base + sign * t;
  return head + (sumError(base, sign * t, head) + (sign * rest + turns * quarterLow));
}

/** Returns the quotient of two pairs as a pair. */
function quotientPair(a: number, aLow: number, b: number, bLow: number): number {
  const q = a / b;
  const p = q * b;
  lowPart[0] = (a - p - productError(q, b, p) + (aLow - q * bLow)) / b;
  return q;
}
