import { lowPart, sumError } from "./pair.ts";

/** π/2 in parts of 33 bits, so that their products with a 20-bit number are exact, and a rest. */
const part1 = 1.5707963267341256;
const part2 = 6.077100506303966e-11;
const part3 = 2.0222662487111665e-21;
const part4 = 8.4784276603689e-32;

const perHalfPi = 0.6366197723675814;

/** Added and taken away again, it rounds to a whole number. */
const rounder = 6755399441055744;

/** Up to here the multiple of π/2 has 20 bits. */
export const medium = 1_600_000;

export const quarterTurns = new Int32Array(1);

/** How many quarter turns, from 0 to 3, the last call of `remainder` took away. */
export const lastQuadrant = (): number => quarterTurns[0];

/**
 * x without quarter turns, as `remainder` gives it, for |x| up to `medium`. Cody & Waite 1980: parts of π/2 are taken away
 * one by one, and what rounding loses is kept.
 */
export function reduceMedium(x: number): number {
  const n = x * perHalfPi + rounder - rounder;
  quarterTurns[0] = n & 3;
  const first = x - n * part1;
  const second = first - n * part2;
  const secondLow = sumError(first, -(n * part2), second);
  const third = second - n * part3;
  const thirdLow = sumError(second, -(n * part3), third);
  const rest = secondLow + thirdLow - n * part4;
  const high = third + rest;
  lowPart[0] = third - high + rest;
  return high;
}
