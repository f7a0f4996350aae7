import { logPair } from "./log.ts";
import { lowPart, normalised, productError, rootPair, sumError } from "./pair.ts";

/** ln 2 as a pair. */
const ln2 = Math.LN2;
const ln2Low = 2.3190468138462996e-17;

/** 2^-28: below it, inverse hyperbolic sine and tangent are their argument; this also keeps the sign of zero. */
const tiny = 3.725290298461914e-9;

/** 2^60: above it, x² ± 1 is x². */
export const huge = 1.152921504606847e18;

/** Returns the inverse hyperbolic sine, log(x + √(x² + 1)), within 1 unit in the last place. */
export function asinh(x: number): number {
  const a = Math.abs(x);
  if (a < tiny || !(a < Number.POSITIVE_INFINITY)) return x;
  const value = a > huge ? logOfDouble(a) : logWithRoot(a, 1);
  return x < 0 ? -value : value;
}

/** Returns the inverse hyperbolic cosine, log(x + √(x² − 1)), within 1 unit in the last place; NaN below 1. */
export function acosh(x: number): number {
  if (!(x > 1)) return x === 1 ? 0 : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  return x > huge ? logOfDouble(x) : logWithRoot(x, -1);
}

/** Returns the inverse hyperbolic tangent, log((1 + x)/(1 − x))/2, within 1 unit in the last place; NaN beyond ±1. */
export function atanh(x: number): number {
  const a = Math.abs(x);
  if (a < tiny) return x;
  if (!(a < 1)) return a === 1 ? x * Number.POSITIVE_INFINITY : Number.NaN;
  const top = 1 + a;
  const bottom = 1 - a;
  const bottomLow = sumError(1, -a, bottom);
  const q = top / bottom;
  const p = q * bottom;
  const qLow = (top - p - productError(q, bottom, p) + (sumError(1, a, top) - q * bottomLow)) / bottom;
  const value = 0.5 * logOf(q, qLow);
  return x < 0 ? -value : value;
}

/** Returns log(x + √(x² + one)), `one` being 1 or −1, for tiny ≤ x ≤ huge. */
function logWithRoot(x: number, one: number): number {
  const square = x * x;
  const sum = square + one;
  const root = rootPair(sum, sumError(square, one, sum) + productError(x, x, square));
  const rootLow = lowPart[0];
  const whole = x + root;
  const high = normalised(whole, sumError(x, root, whole) + rootLow);
  return logOf(high, lowPart[0]);
}

/** Returns log(2x). */
function logOfDouble(x: number): number {
  const log = logPair(x);
  const head = log + ln2;
  return head + (sumError(log, ln2, head) + (lowPart[0] + ln2Low));
}

/** Returns the logarithm of a pair, rounded: log(high) + low/high; the next term is below 2^-107. */
function logOf(high: number, low: number): number {
  const log = logPair(high);
  return log + (lowPart[0] + low / high);
}
