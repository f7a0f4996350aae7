import { exponentOf, scale } from "./bits.ts";
import { lowPart, productError, rootPair, sumError } from "./pair.ts";

/** 2^500 and 2^-500: between them, squares and their rounding errors are normal numbers. */
export const large = 3.273390607896142e150;
export const small = 3.054936363499605e-151;

/** 2^-600, 2^600. */
const down = 2.409919865102884e-181;
const up = 4.149515568880993e180;

/** Returns the cube root, within 1 unit in the last place and exact for cubes; negative for negative arguments. */
export function cbrt(x: number): number {
  if (x === 0 || !(Math.abs(x) < Number.POSITIVE_INFINITY)) return x;
  const k = Math.floor(exponentOf(x) / 3);
  const m = scale(Math.abs(x), -3 * k);
  const root = scale(cbrtOf(m), k);
  return x < 0 ? -root : root;
}

/** Returns ∛m for 1 ≤ m < 8: a parabola within 3 percent, two Halley steps, a Newton step with the cube as a pair. */
function cbrtOf(m: number): number {
  let t = 0.7873 + m * (0.25488 - m * 0.013415);
  for (let i = 0; i < 2; i++) {
    const cube = t * t * t;
    t *= (cube + 2 * m) / (2 * cube + m);
  }
  const square = t * t;
  const cube = square * t;
  const cubeLow = productError(square, t, cube) + productError(t, t, square) * t;
  return t + (m - cube - cubeLow) / (3 * square);
}

/** Returns √(x² + y²) within 1 unit in the last place, without overflow on the way; infinite if x or y is. */
export function hypot(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  if (a === Number.POSITIVE_INFINITY || b === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const most = Math.max(a, b);
  if (most > large) return length(a * down, b * down) * up;
  return most < small ? length(a * up, b * up) * down : length(a, b);
}

/** Returns √(a² + b²), with the sum as a pair; every square that matters must be a normal number. */
function length(a: number, b: number): number {
  const p = a * a;
  const q = b * b;
  const sum = p + q;
  const low = sumError(p, q, sum) + (productError(a, a, p) + productError(b, b, q));
  const root = rootPair(sum, low);
  return root + lowPart[0];
}
