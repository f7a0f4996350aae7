import { exponentOf, scale } from "./bits.ts";
import { ln2High, ln2Low } from "./exp.ts";
import { lowPart, productError, sumError } from "./pair.ts";

/** Returns the natural logarithm, within 1 unit in the last place; -∞ for zeros, NaN for negative numbers. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = exponentOf(x);
  let m = scale(x, -k);
  if (m > Math.SQRT2) {
    m *= 0.5;
    k += 1;
  }
  return k * ln2High - (logError(m - 1, k * ln2Low) - (m - 1));
}

/**
 * Returns f − (log(1 + f) + extra). With s = f/(2 + f), log(1 + f) = 2·artanh(s)
 * = f − f²/2 + s·(f²/2 + s²·R(s²)): every rounded term is small compared with f. R is the minimax polynomial of degree
 * 6 on s² ≤ 0.0295 (found by Remez exchange; error 2^-51 of a term that is at most 2^-8 of the whole).
 */
function logError(f: number, extra: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const half = 0.5 * f * f;
  const r =
    z *
    (0.666666666666667 +
      z *
        (0.3999999999989845 +
          z *
            (0.2857142862639796 +
              z *
                (0.2222221107291914 +
                  z * (0.18182893216844614 + z * (0.15331596971557543 + z * 0.1461787279302967))))));
  return half - (s * (half + r) + extra);
}

/** The coefficients of q in `logPair`. */
const q0 = 0.14285714285714285;
const q1 = 0.11111111111111108;
const q2 = 0.09090909090911974;
const q3 = 0.07692307691305936;
const q4 = 0.06666666840922252;
const q5 = 0.058823359353754004;
const q6 = 0.05264130541482636;
const q7 = 0.04729634746800325;
const q8 = 0.04918327807576736;
export const artanhSeries = [q0, q1, q2, q3, q4, q5, q6, q7, q8];

/** 1/3 and 1/5 minus the doubles nearest to them. */
export const thirdLow = 1.850371707708594e-17;
export const fifthLow = -1.1102230246251566e-17;

/**
 * Returns the logarithm of a positive finite number as a pair, to about 2^-66 of its value: 2·artanh(s) with
 * s = f/(2 + f) and artanh(s) = s·(1 + s²/3 + s⁴/5 + s⁶·q(s²)), the first terms as pairs, q minimax of degree 8
 * (found by Remez exchange; error 2^-67).
 */
export function logPair(x: number): number {
  let k = exponentOf(x);
  let m = scale(x, -k);
  if (m > Math.SQRT2) {
    m *= 0.5;
    k += 1;
  }
  const s = artanhArgument(m);
  const sLow = lowPart[0];
  const v = artanhExcess(s, sLow);
  const vLow = lowPart[0];

  const p = 2 * s * v;
  const pLow = productError(2 * s, v, p) + 2 * (s * vLow + sLow * v) + 2 * sLow;
  const whole = k * ln2High;
  const head = whole + 2 * s;
  const headLow = sumError(whole, 2 * s, head) + k * ln2Low;
  const sum = head + p;
  const low = sumError(head, p, sum) + (headLow + pLow);
  const high = sum + low;
  lowPart[0] = sum - high + low;
  return high;
}

/** Returns (m − 1)/(m + 1) as a pair. */
function artanhArgument(m: number): number {
  const f = m - 1;
  const d = m + 1;
  const dLow = m - (d - 1);
  const s = f / d;
  const p = s * d;
  lowPart[0] = (f - p - productError(s, d, p) - s * dLow) / d;
  return s;
}

/** Returns artanh(s)/s − 1 as a pair, for a pair s. */
function artanhExcess(s: number, sLow: number): number {
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;
  const q = q0 + z * (q1 + z * (q2 + z * (q3 + z * (q4 + z * (q5 + z * (q6 + z * (q7 + z * q8)))))));
  const a = z * q;
  const fifth = 0.2 + a;
  const fifthRest = 0.2 - fifth + a + fifthLow;
  const b = z * fifth;
  const bLow = productError(z, fifth, b) + z * fifthRest + zLow * fifth;
  const third = 1 / 3 + b;
  const thirdRest = 1 / 3 - third + b + (bLow + thirdLow);
  const v = z * third;
  lowPart[0] = productError(z, third, v) + z * thirdRest + zLow * third;
  return v;
}
