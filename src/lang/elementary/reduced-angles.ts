import { lastQuadrant, reduceMedium } from "./medium-remainder.ts";
import { lowPart } from "./pair.ts";

// Minimax polynomials of degree 5 in r², |r| ≤ π/4 (found by Remez exchange): their errors are 2^-55 of a term that is
// at most a tenth of the sine, and 2^-59 of one that is at most a sixteenth of the cosine.

/** Returns the sine of x, for |x| up to `medium`. */
export const sinMedium = (x: number): number => (Math.abs(x) < tiny ? x : sinReduced(reduceMedium(x)));

/** Returns the cosine of x, for |x| up to `medium`. */
export const cosMedium = (x: number): number => cosReduced(reduceMedium(x));

/** Returns the sine of the angle that the last reduction took to r. */
export function sinReduced(r: number): number {
  const rest = lowPart[0];
  const quadrant = lastQuadrant();
  const value = quadrant & 1 ? cosKernel(r, rest) : sinKernel(r, rest);
  return quadrant & 2 ? -value : value;
}

/** Returns the cosine of the angle that the last reduction took to r. */
export function cosReduced(r: number): number {
  const rest = lowPart[0];
  const quadrant = lastQuadrant();
  const value = quadrant & 1 ? sinKernel(r, rest) : cosKernel(r, rest);
  return quadrant === 1 || quadrant === 2 ? -value : value;
}

/** 2^-27: below it, sine and tangent are their argument; this also keeps the sign of zero. */
export const tiny = 7.450580596923828e-9;

/** Returns sin(r + rest), |rest| ≤ 2^-53·|r|. */
export function sinKernel(r: number, rest: number): number {
  const z = r * r;
  const s =
    -0.16666666666666666 +
    z *
      (0.00833333333333094 +
        z *
          (-0.00019841269836742977 +
            z * (2.755731609430522e-6 + z * (-2.505113010131815e-8 + z * 1.5918002246800937e-10))));
  return r + (z * r * s + rest * (1 - 0.5 * z));
}

/** Returns cos(r + rest), |rest| ≤ 2^-53·|r|. */
export function cosKernel(r: number, rest: number): number {
  const z = r * r;
  const c =
    0.041666666666666664 +
    z *
      (-0.001388888888888739 +
        z *
          (2.4801587298755762e-5 +
            z * (-2.7557317266493255e-7 + z * (2.0876145163276534e-9 - z * 1.1382552019013768e-11))));
  const half = 0.5 * z;
  const one = 1 - half;
  return one + (1 - one - half + (z * z * c - r * rest));
}
