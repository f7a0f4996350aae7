import { scale } from "./bits.ts";
import { lowPart } from "./pair.ts";

export const perLn2 = Math.LOG2E;
/** ln 2 as two parts, the first of 42 bits, so that its product with a 10-bit number is exact. */
export const ln2High = 0.6931471805598903;
export const ln2Low = 5.49792301870721e-14;

/** Above `largest`, e^x overflows; below `smallest`, it is less than half the smallest positive double. */
export const largest = 709.782712893384;
export const smallest = -745.1332191019412;

/** Above it, e^x/2 overflows; from 710.48 on, the computation overflows by itself. */
const largestHalf = 711;

/** 1.5·2^52: added and subtracted again, it rounds to a whole number. */
export const rounder = 6755399441055744;

/** Returns e^x, within 0.6 units in the last place. */
export function exp(x: number): number {
  if (x > largest) return Number.POSITIVE_INFINITY;
  if (x < smallest) return 0;
  return expOf(x, 0);
}

/** Returns e^(high + low) of a pair, rounded; NaN for NaN. `high` is from -746 to 710. */
export function expOf(high: number, low: number): number {
  const k = nearestPower(high);
  const head = reduced(high, low, k);
  return scale(head + lowPart[0], k);
}

/** Returns e^x/2 for x ≥ 1, also where e^x overflows. */
export function halfExp(x: number): number {
  if (x > largestHalf) return Number.POSITIVE_INFINITY;
  const k = nearestPower(x);
  const head = reduced(x, 0, k);
  return scale(head + lowPart[0], k - 1);
}

/** Returns e^(high) as a pair, for 0 ≤ high ≤ 700. */
export function expPair(high: number): number {
  const k = nearestPower(high);
  const one = reduced(high, 0, k);
  const head = one + lowPart[0];
  lowPart[0] = scale(one - head + lowPart[0], k);
  return scale(head, k);
}

const nearestPower = (x: number): number => x * perLn2 + rounder - rounder;

/**
 * Returns e^r as a sum of two, the second in `lowPart`, with r = high + low − k·ln 2 within ±0.347:
 * 1 + r + r²/2 + r³·q(r), q the minimax polynomial of degree 9 (found by Remez exchange; error 2^-57).
 */
function reduced(high: number, low: number, k: number): number {
  const head = high - k * ln2High;
  const step = k * ln2Low;
  const near = head - step;
  const r = near + low;
  const rest = near - r + low + (head - near - step);
  const q =
    0.16666666666666669 +
    r *
      (0.04166666666666667 +
        r *
          (0.008333333333330051 +
            r *
              (0.0013888888888880918 +
                r *
                  (0.0001984126986310847 +
                    r *
                      (2.480158733403087e-5 +
                        r *
                          (2.7557268375356204e-6 +
                            r *
                              (2.755726422638177e-7 +
                                r * (2.5100425540993716e-8 + r * 2.091817130916585e-9))))))));
  const one = 1 + r;
  const square = r * r;
  // e^(r + rest) ≈ e^r + rest·(1 + r), and |rest| < 2^-53.
  lowPart[0] = r - (one - 1) + (square * (0.5 + r * q) + rest * one);
  return one;
}
