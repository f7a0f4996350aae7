import { lastQuadrant } from "./medium-remainder.ts";
import { lowPart } from "./pair.ts";
import { cosKernel, cosReduced, sinKernel, sinReduced, tiny } from "./reduced-angles.ts";
import { remainder } from "./remainder.ts";

/** Returns the sine within 0.8 units in the last place, for every finite argument; NaN for infinities. */
export const sin = (x: number): number => (Math.abs(x) < tiny ? x : sinReduced(remainder(x)));

/** Returns the cosine within 0.8 units in the last place, for every finite argument; NaN for infinities. */
export const cos = (x: number): number => cosReduced(remainder(x));

/** Returns the tangent within 2 units in the last place, for every finite argument; NaN for infinities. */
export function tan(x: number): number {
  if (Math.abs(x) < tiny) return x;
  const r = remainder(x);
  const rest = lowPart[0];
  const [s, c] = [sinKernel(r, rest), cosKernel(r, rest)];
  return lastQuadrant() & 1 ? -c / s : s / c;
}
