import type { Scope, Vector } from "../scope.ts";

/** The values of a function, and a mask of the lanes in which they are right; null where they always are. */
export interface Result {
  readonly value: Vector;
  readonly valid: Vector | null;
}

/** The same where some lanes are not right. */
export interface Covered extends Result {
  readonly valid: Vector;
}

/** Writes a function's values for vectors of arguments, each of which may be computed more than once. */
export type VectorFunction = (scope: Scope, a: Vector, b: Vector) => Result;
