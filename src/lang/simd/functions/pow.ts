import { f64x2, v128 } from "../../../wasm/index.ts";
import { largestProduct } from "../../elementary/pow.ts";
import type { Scope, Vector } from "../scope.ts";
import { smallestNormal } from "./bits.ts";
import { expOf } from "./exp.ts";
import { logPair } from "./log.ts";
import { productError } from "./pair.ts";
import type { Result } from "./result.ts";

const { add, mul, abs, lt, ge, gt } = f64x2;

/** The size of y·log x from which on the power may overflow or be subnormal. */
const far = 708;

/** Right for normal positive x, where the power is neither a product nor 0 or infinite. */
export function pow(scope: Scope, x: Vector, y: Vector): Result {
  const { f, constant } = scope;
  const log = logPair(scope, x);
  const product = f.keep(mul(y, log.high));
  const low = f.keep(add(productError(scope, y, log.high, product), mul(y, log.low)));
  const isWhole = f64x2.eq(f64x2.floor(y), y);
  const isProduct = v128.and(isWhole, f64x2.le(abs(y), constant(largestProduct)));
  const inRange = v128.and(lt(abs(product), constant(far)), gt(abs(product), constant(0)));
  const usual = v128.and(ge(x, constant(smallestNormal)), lt(x, constant(Number.POSITIVE_INFINITY)));
  return {
    value: expOf(scope, product, low),
    valid: v128.andnot(v128.and(inRange, usual), isProduct),
  };
}
