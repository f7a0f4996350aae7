import { f64x2, v128 } from "../../../wasm/index.ts";
import { largestProduct, tooLarge, tooSmall } from "../../elementary/pow.ts";
import type { Scope, Vector } from "../scope.ts";
import { smallestNormal } from "./bits.ts";
import { expOf, saturated } from "./exp.ts";
import { logPair } from "./log.ts";
import { productError } from "./pair.ts";
import type { Result } from "./result.ts";

const { add, mul, abs, lt, ge } = f64x2;

/** Right for normal positive x and a finite y, where the power is neither a product nor 1 nor subnormal. */
export function pow(scope: Scope, x: Vector, y: Vector): Result {
  const { f, constant } = scope;
  const log = logPair(scope, x);
  const product = f.keep(mul(y, log.high));
  const low = f.keep(add(productError(scope, y, log.high, product), mul(y, log.low)));
  const isWhole = f64x2.eq(f64x2.floor(y), y);
  const isProduct = v128.and(isWhole, f64x2.le(abs(y), constant(largestProduct)));
  const isOne = f64x2.eq(product, constant(0));
  const usual = v128.and(ge(x, constant(smallestNormal)), lt(x, constant(Number.POSITIVE_INFINITY)));
  const power = saturated(scope, expOf(scope, product, low), product, tooSmall, tooLarge);
  const valid = v128.andnot(v128.andnot(usual, isProduct), isOne);
  return { value: power.value, valid: v128.and(valid, power.valid) };
}
