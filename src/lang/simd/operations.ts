import { f32x4, f64x2, v128 } from "../../wasm/index.ts";
import type { Operation } from "../compile/value.ts";
import type { Arithmetic } from "./arithmetic.ts";
import { choose, type Scope, type Vector } from "./scope.ts";

/** Instructions of one precision. */
type Instructions = Arithmetic["vector"];

/** Writes an operation on vectors. An operand may be computed more than once. */
export type VectorOperation = (instructions: Instructions, a: Vector, b: Vector, scope: Scope) => Vector;

/** Comparisons, which make masks. */
export const comparisons: Readonly<Partial<Record<Operation, VectorOperation>>> = {
  "<": ({ lt }, a, b) => lt(a, b),
  "<=": ({ le }, a, b) => le(a, b),
  ">": ({ gt }, a, b) => gt(a, b),
  ">=": ({ ge }, a, b) => ge(a, b),
  "==": ({ eq }, a, b) => eq(a, b),
  "!=": ({ ne }, a, b) => ne(a, b),
};

/** Operations that are one instruction or a few. */
export const simpleOperations: Readonly<Partial<Record<Operation, VectorOperation>>> = {
  "+": ({ add }, a, b) => add(a, b),
  "-": ({ sub }, a, b) => sub(a, b),
  "*": ({ mul }, a, b) => mul(a, b),
  "/": ({ div }, a, b) => div(a, b),
  negate: ({ neg }, a) => neg(a),
  sqrt: ({ sqrt }, a) => sqrt(a),
  abs: ({ abs }, a) => abs(a),
  floor: ({ floor }, a) => floor(a),
  ceil: ({ ceil }, a) => ceil(a),
  round: ({ nearest }, a) => nearest(a),
  single: (_, a) => f64x2.promoteLowF32x4(f32x4.demoteF64x2Zero(a)),
  min: ({ min }, a, b) => min(a, b),
  max: ({ max }, a, b) => max(a, b),
  sign: ({ gt, lt }, a, _, { constant }) =>
    choose(gt(a, constant(0)), constant(1), choose(lt(a, constant(0)), constant(-1), a)),
};

/** Returns a mask of the lanes whose number counts as true: neither 0 nor NaN. */
export const truthOf = ({ lt, gt }: Instructions, a: Vector, { constant }: Scope): Vector =>
  v128.or(lt(a, constant(0)), gt(a, constant(0)));
