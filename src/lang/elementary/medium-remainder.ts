import { rounder } from "./exp.ts";
import { lowPart, sumError } from "./pair.ts";

/** π/2 in three parts of 33 bits, whose products with a 20-bit number are exact, and the remainder. */
const part1 = 1.5707963267341256;
const part2 = 6.077100506303966e-11;
const part3 = 2.0222662487111665e-21;
const part4 = 8.4784276603689e-32;
export const halfPiParts = [part1, part2, part3, part4];

export const perHalfPi = 0.6366197723675814;

/** A bound of |x| up to which the multiple of π/2 has 20 bits. */
export const medium = 1_600_000;

/** The number of quarter turns, modulo 4, that the last reduction subtracted. */
export const quarterTurns = new Int32Array(1);

/** Returns the number of quarter turns, from 0 to 3, that the last call of `remainder` subtracted. */
export const lastQuadrant = (): number => quarterTurns[0];

/**
 * Returns x without quarter turns, as `remainder` does, for |x| up to `medium`. By Cody & Waite 1980: the parts of π/2
 * are subtracted one by one, and the rounding errors are kept.
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
