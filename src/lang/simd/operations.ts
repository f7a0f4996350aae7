import { f64x2, v128 } from "../../wasm/index.ts";
import type { Operation } from "../compile/value.ts";
import { choose, type Scope, type Vector } from "./scope.ts";

/** Writes an operation on vectors. An operand may be computed more than once. */
export type VectorOperation = (scope: Scope, a: Vector, b: Vector) => Vector;

/** Comparisons, which make masks. */
export const comparisons: Readonly<Partial<Record<Operation, (a: Vector, b: Vector) => Vector>>> = {
  "<": f64x2.lt,
  "<=": f64x2.le,
  ">": f64x2.gt,
  ">=": f64x2.ge,
  "==": f64x2.eq,
  "!=": f64x2.ne,
};

/** Operations that are one instruction or a few. */
export const simpleOperations: Readonly<Partial<Record<Operation, VectorOperation>>> = {
  "+": (_, a, b) => f64x2.add(a, b),
  "-": (_, a, b) => f64x2.sub(a, b),
  "*": (_, a, b) => f64x2.mul(a, b),
  "/": (_, a, b) => f64x2.div(a, b),
  negate: (_, a) => f64x2.neg(a),
  sqrt: (_, a) => f64x2.sqrt(a),
  abs: (_, a) => f64x2.abs(a),
  floor: (_, a) => f64x2.floor(a),
  ceil: (_, a) => f64x2.ceil(a),
  round: (_, a) => f64x2.nearest(a),
  min: (_, a, b) => f64x2.min(a, b),
  max: (_, a, b) => f64x2.max(a, b),
  sign: ({ constant }, a) =>
    choose(f64x2.gt(a, constant(0)), constant(1), choose(f64x2.lt(a, constant(0)), constant(-1), a)),
};

/** Returns a mask of the lanes whose number counts as true: neither 0 nor NaN. */
export const truthOf = ({ constant }: Scope, a: Vector): Vector =>
  v128.or(f64x2.lt(a, constant(0)), f64x2.gt(a, constant(0)));
