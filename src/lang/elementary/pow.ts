import { expOf } from "./exp.ts";
import { logPair } from "./log.ts";
import { lowPart, productError } from "./pair.ts";

/** The largest whole exponent for which a power is a product. */
export const largestProduct = 64;

/** Above and below these, e^x overflows and is 0. */
export const tooLarge = 710;
export const tooSmall = -746;

/** 2^-1022. */
const smallestNormal = 2.2250738585072014e-308;

/**
 * Returns x^y, with the special cases of `Math.pow`.
 *
 * For a whole y from 1 to 64 it is the product of `powWhole`, so that x^2 is x·x to the bit; each multiplication
 * rounds, and x^n is within n units in the last place. For -64 to -1 it is the reciprocal of that. For any other y it
 * is within 1 unit in the last place.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isInteger(y) && Math.abs(y) <= largestProduct) {
    if (y > 0) return powWhole(x, y);
    const inverse = powWhole(x, -y);
    // An inverse that is no normal number has lost digits, although the result has not.
    if (
      (inverse >= smallestNormal || inverse <= -smallestNormal) &&
      Math.abs(inverse) < Number.POSITIVE_INFINITY
    )
      return 1 / inverse;
  }
  return powGeneral(x, y);
}

/** Returns x^n for a whole n from 1, by squaring: the product of the squares at n's binary digits, low ones first. */
function powWhole(x: number, n: number): number {
  let square = x;
  let rest = n;
  while (rest % 2 === 0) {
    square *= square;
    rest /= 2;
  }
  let result = square;
  for (rest = (rest - 1) / 2; rest > 0; rest = Math.floor(rest / 2)) {
    square *= square;
    if (rest % 2 === 1) result *= square;
  }
  return result;
}

function powGeneral(x: number, y: number): number {
  const a = Math.abs(x);
  if (!(a > 0 && a < Number.POSITIVE_INFINITY && Math.abs(y) < Number.POSITIVE_INFINITY))
    return powSpecial(x, y);
  if (x > 0) return powPositive(a, y);
  if (!Number.isInteger(y)) return Number.NaN;
  return isOdd(y) ? -powPositive(a, y) : powPositive(a, y);
}

/** Returns x^y where x is 0, infinite or NaN, or y is infinite or NaN; y is not 0. */
function powSpecial(x: number, y: number): number {
  const a = Math.abs(x);
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (a === 1) return Number.NaN;
    return a > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  const size = a > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  const negative = (x < 0 || Object.is(x, -0)) && isOdd(y);
  return negative ? -size : size;
}

/** Returns e^(y·log x), with the exponent as a pair; x is positive, both are finite. */
function powPositive(x: number, y: number): number {
  const l = logPair(x);
  const lLow = lowPart[0];
  const product = y * l;
  // Also keeps the splitting of y in the exact product from overflowing.
  if (product > tooLarge) return Number.POSITIVE_INFINITY;
  if (product < tooSmall) return 0;
  if (product === 0) return 1;
  return expOf(product, productError(y, l, product) + y * lLow);
}

/** Returns true for an odd whole number; every double from 2^53 on is even. */
const isOdd = (y: number): boolean => Math.abs(y % 2) === 1;
