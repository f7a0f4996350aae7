import fc from "fast-check";
import { number } from "../tree/build.ts";
import { evaluate } from "../tree/evaluate.ts";
import type { Expression } from "../tree/syntax.ts";
import { names } from "./any-expression.ts";
import { everyFunction, expressions, nowhere, partsOf } from "./expressions.ts";

const constants = fc.constantFrom(0.5, 1, 2, 3, 1.7).map((value) => number(value, nowhere));
/** Generates expressions that have derivatives nearly everywhere. */
export const smooth = expressions(
  fc.oneof(constants, names),
  ["+", "-", "*", "/", "^"],
  everyFunction.filter((f) => !["where", "sign", "floor", "ceil", "round"].includes(f)),
);
/** Generates points where most expressions have a value. */
export const point = fc.tuple(
  fc.double({ min: 0.2, max: 2, noNaN: true }),
  fc.double({ min: 0.2, max: 2, noNaN: true }),
);
/** Returns the values of the names at a point. */
export const environment = (x: number, y: number) => new Map(Object.entries({ x, y, u: 0.8 }));

/** Returns an extrapolated central difference; null where it does not settle: at a kink or where digits are lost. */
export function slope(f: (x: number) => number, x: number): number | null {
  const central = (h: number) => (f(x + h) - f(x - h)) / (2 * h);
  const extrapolated = (h: number) => (4 * central(h / 2) - central(h)) / 3;
  const [a, b, c] = [4e-3, 2e-3, 1e-3].map(extrapolated);
  const settled = Math.abs(a - b) + Math.abs(b - c) <= 1e-7 * (1 + Math.abs(c));
  return settled ? c : null;
}

/** Returns true if no part is at an edge of its function: the root or sign of 0, a tie, a size that is too large. */
export const isRegular = (e: Expression, x: number, y: number): boolean =>
  partsOf(e).every((part) => {
    const size = Math.abs(evaluate(part, environment(x, y)));
    if (!(size > 1e-6 && size < 1e4)) return false;
    if (part.kind === "call" && ["min", "max", "mod"].includes(part.name)) {
      const [a, b] = part.arguments.map((argument) => evaluate(argument, environment(x, y)));
      return part.name === "mod" ? size < Math.abs(b) - 1e-6 : Math.abs(a - b) > 1e-6;
    }
    // With a negative base, only constant powers have a derivative.
    const isPower = part.kind === "binary" && part.operator === "^" && part.right.kind !== "number";
    return !isPower || evaluate(part.left, environment(x, y)) > 0;
  });
