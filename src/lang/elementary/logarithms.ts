import { exponentOf, scale } from "./bits.ts";
import { logPair } from "./log.ts";
import { lowPart, productError, sumError } from "./pair.ts";

/** 1/ln 2 and 1/ln 10 as pairs. */
const perLn2 = Math.LOG2E;
export const perLn2Low = 2.0355273740931033e-17;
export const perLn10 = Math.LOG10E;
export const perLn10Low = 1.098319650216765e-17;

/** Returns the logarithm to base 2, within 1 unit in the last place, exact for powers of 2; -∞ for 0, NaN below. */
export function log2(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = exponentOf(x);
  let m = scale(x, -k);
  if (m > Math.SQRT2) {
    m *= 0.5;
    k += 1;
  }
  const high = times(logPair(m), lowPart[0], perLn2, perLn2Low);
  const head = k + high;
  return head + (sumError(k, high, head) + lowPart[0]);
}

/** Returns the logarithm to base 10, within 1 unit in the last place, exact for powers of 10; -∞ for 0, NaN below. */
export function log10(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const high = times(logPair(x), lowPart[0], perLn10, perLn10Low);
  return high + lowPart[0];
}

/** Returns the product of two pairs as a pair. */
function times(a: number, aLow: number, b: number, bLow: number): number {
  const p = a * b;
  lowPart[0] = productError(a, b, p) + (a * bLow + aLow * b);
  return p;
}
