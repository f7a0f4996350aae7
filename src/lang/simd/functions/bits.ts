import { f64x2, i64x2, v128 } from "../../../wasm/index.ts";
import { rounder } from "../../elementary/exp.ts";
import { choose, type Scope, type Vector } from "../scope.ts";

const { add, sub, mul } = f64x2;

/** 2^-1022. */
export const smallestNormal = 2.2250738585072014e-308;

/** A whole number as a double, and as the low bits of `bits`. */
export interface Whole {
  readonly value: Vector;
  readonly bits: Vector;
}

/** Returns the nearest whole number, for |x| < 2^51: added to 1.5·2^52, its bits are the last ones of the sum. */
export function nearestWhole({ f, constant }: Scope, x: Vector): Whole {
  const bits = f.keep(add(x, constant(rounder)));
  return { value: f.keep(sub(bits, constant(rounder))), bits };
}

/** Returns x·2^k, where x and the result are normal numbers. Adds k to the bits of the exponent. */
export const scaled = (x: Vector, k: Whole): Vector => i64x2.add(x, i64x2.shl(k.bits, 52));

/** Returns x·2^k by multiplication, for k from -1022 to 1023. */
export const timesPower = ({ constant }: Scope, x: Vector, k: Whole): Vector =>
  mul(x, i64x2.add(i64x2.shl(k.bits, 52), constant(1)));

/** Returns the exponent k of normal positive numbers, 2^k ≤ x < 2^(k+1). */
export function exponentOf({ f, constant }: Scope, x: Vector): Vector {
  // The bits of the exponent, which are k + 1023, placed where those of a whole number are in 1.5·2^52 + k.
  const sum = i64x2.add(i64x2.shrU(x, 52), constant(rounder));
  return f.keep(sub(sub(sum, constant(rounder)), constant(1023)));
}

/** Returns m from 1 up to 2 with x = m·2^k, for normal positive numbers. */
export const mantissaOf = ({ f, constant }: Scope, x: Vector): Vector =>
  f.keep(v128.or(v128.and(x, i64x2.const(0xfffffffffffffn, 0xfffffffffffffn)), constant(1)));

/** Returns k and m with x = m·2^k and m from √½ to √2, as logarithms use them. */
export function aroundOne(scope: Scope, x: Vector): { readonly k: Vector; readonly m: Vector } {
  const { f, constant } = scope;
  const m = mantissaOf(scope, x);
  const k = exponentOf(scope, x);
  const above = f.keep(f64x2.gt(m, constant(Math.SQRT2)));
  return {
    k: f.keep(choose(above, add(k, constant(1)), k)),
    m: f.keep(choose(above, mul(m, constant(0.5)), m)),
  };
}

/** Returns `size` with the sign of x. */
export const withSign = ({ constant }: Scope, size: Vector, x: Vector): Vector =>
  v128.or(size, v128.and(x, constant(-0)));
