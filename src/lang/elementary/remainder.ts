import { exponentOf, scale } from "./bits.ts";
import { medium, quarterTurns, reduceMedium } from "./medium-remainder.ts";
import { lowPart, productError, sumError } from "./pair.ts";

const halfPi = Math.PI / 2;
const halfPiLow = 6.123233995736766e-17;

/**
 * Returns x without quarter turns, within ±π/4 (and a little more), as a pair, correct to more than 70 bits for every
 * finite x; NaN for infinities and NaN.
 */
export function remainder(x: number): number {
  if (Math.abs(x) <= medium) return reduceMedium(x);
  if (!(Math.abs(x) < Number.POSITIVE_INFINITY)) return Number.NaN;
  if (x > 0) return reduceLarge(x);
  const high = -reduceLarge(-x);
  lowPart[0] = -lowPart[0];
  quarterTurns[0] = -quarterTurns[0] & 3;
  return high;
}

/** The digits of 2/π in base 2^24 after the point. */
const digits = [
  10680707, 7228996, 1387004, 2578385, 16069853, 12639074, 9804092, 4427841, 16666979, 11263675, 12935607,
  2387514, 4345298, 14681673, 3074569, 13734428, 16653803, 1880361, 10960616, 8533493, 3062596, 8710556,
  7349940, 6258241, 3772886, 3769171, 3798172, 8675211, 12450088, 3874808, 9961438, 366607, 15675153, 9132554,
  7151469, 3571407, 2607881, 12013382, 4155038, 6285869, 7677882, 13102053, 15825725, 473591, 9065106,
  15363067, 6271263, 9264392, 5636912, 4652155,
];
/** 2^24. */
const base = 16777216;
const window = 8;

/** The columns of the product in `reduceLarge`, from weight base² down. */
const columns = new Float64Array(window + 2);

/**
 * Reduces a large x by Payne & Hanek 1983 (doi:10.1145/1057600.1057602): x·2/π modulo 4 needs only a window of the
 * digits of 2/π, as those before it contribute whole turns. With x = m·2^e, m whole of 53 bits, products of 24-bit
 * digits are exact.
 */
function reduceLarge(x: number): number {
  const e = exponentOf(x) - 52;
  const start = Math.max(0, Math.floor((e - 2) / 24));
  multiplyWindow(scale(x, -e), start);

  // Column i has weight 2^(e - 24·(start + i - 1)); whole turns are subtracted exactly.
  const weight = e - 24 * (start + 1) + 48;
  const turn = (i: number): number => {
    const value = scale(columns[i], weight - 24 * i);
    return value - 4 * Math.floor(value / 4);
  };
  const lead = turn(0) + turn(1);
  const n = Math.floor(lead + turn(2) + turn(3) + 0.5);
  quarterTurns[0] = n & 3;
  let high = lead - n;
  let low = 0;
  for (let i = 2; i < columns.length; i++) {
    const term = turn(i);
    const sum = high + term;
    low += sumError(high, term, sum);
    high = sum;
  }
  const p = high * halfPi;
  lowPart[0] = productError(high, halfPi, p) + high * halfPiLow + low * halfPi;
  return p;
}

/** Writes m times the digits from `start` to `columns`, carried into base 2^24. */
function multiplyWindow(m: number, start: number): void {
  const m2 = Math.floor(m / (base * base));
  const m1 = Math.floor((m - m2 * base * base) / base);
  const m0 = m - m2 * base * base - m1 * base;
  const digit = (i: number) => (i >= 0 && i < window ? digits[start + i] : 0);
  let carry = 0;
  for (let i = window - 1; i >= -2; i--) {
    const column = m0 * digit(i) + m1 * digit(i + 1) + m2 * digit(i + 2) + carry;
    carry = Math.floor(column / base);
    columns[i + 2] = column - carry * base;
  }
}
