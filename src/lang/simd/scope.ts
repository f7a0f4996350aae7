import { type Expression, type FunctionBuilder, f64x2, v128 } from "../../wasm/index.ts";

/** Two doubles, or four singles. */
export type Vector = Expression<"v128">;

/** A function whose code is being written, and the constants of its module. */
export interface Scope {
  readonly f: FunctionBuilder;
  /** Returns a vector with a number in every lane. */
  readonly constant: (value: number) => Vector;
}

/** Returns `a` where the mask is all ones, and `b` where it is all zeros. */
export const choose = (mask: Vector, a: Vector, b: Vector): Vector => v128.bitselect(a, b, mask);

/** Returns c[0] + x·(c[1] + x·(c[2] + …)), as the elementary functions write it out. `x` is computed more than once. */
export const series = ({ constant }: Scope, x: Vector, coefficients: readonly number[]): Vector =>
  coefficients
    .slice(0, -1)
    .reduceRight<Vector>(
      (rest, coefficient) => f64x2.add(constant(coefficient), f64x2.mul(x, rest)),
      constant(coefficients[coefficients.length - 1]),
    );
