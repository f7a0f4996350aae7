import fc from "fast-check";
import { name, number } from "../tree/build.ts";
import { everyFunction, everyOperator, everyReduction, expressions, nowhere } from "./expressions.ts";

const literals = fc.oneof(
  fc.integer({ min: 0, max: 70 }),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

export const names = fc.constantFrom("x", "y", "u", "pi", "e").map((text) => name(text, nowhere));

const leaves = fc.oneof(
  literals.map((value) => number(value, nowhere)),
  names,
);

/** Generates expressions without reductions, as a surface is one. */
export const plainExpression = expressions(leaves, everyOperator, everyFunction);

export const anyExpression = expressions(leaves, everyOperator, everyFunction, everyReduction);

/** Generates values of names: any number, and those at which functions change. */
export const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -50, max: 50 }),
  fc.integer({ min: -70, max: 70 }),
  fc.constantFrom(
    ...[0, -0, 1, -1, 5e-324, -1e-310, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ),
);
