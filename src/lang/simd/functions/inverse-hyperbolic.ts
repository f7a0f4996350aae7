import { f64x2, v128 } from "../../../wasm/index.ts";
import { tiny } from "../../elementary/hyperbolic.ts";
import { huge } from "../../elementary/inverse-hyperbolic.ts";
import { choose, type Scope, type Vector } from "../scope.ts";
import { withSign } from "./bits.ts";
import { logPair } from "./log.ts";
import { normalised, type Pair, productError, rootPair, sumError } from "./pair.ts";
import type { Result } from "./result.ts";

const { add, sub, mul, div, abs, lt, gt, le } = f64x2;

/** Right up to `huge`. */
export function asinh(scope: Scope, x: Vector): Result {
  const a = scope.f.keep(abs(x));
  return {
    value: oddOf(scope, x, a, logWithRoot(scope, a, 1)),
    valid: le(a, scope.constant(huge)),
  };
}

/** Right above 1 and up to `huge`. */
export function acosh(scope: Scope, x: Vector): Result {
  const { constant } = scope;
  return {
    value: logWithRoot(scope, x, -1),
    valid: v128.and(gt(x, constant(1)), le(x, constant(huge))),
  };
}

/** Right inside ±1. */
export function atanh(scope: Scope, x: Vector): Result {
  const { f, constant } = scope;
  const a = f.keep(abs(x));
  const top = f.keep(add(constant(1), a));
  const bottom = f.keep(sub(constant(1), a));
  const bottomLow = sumError(scope, constant(1), f.keep(f64x2.neg(a)), bottom);
  const q = f.keep(div(top, bottom));
  const p = f.keep(mul(q, bottom));
  const rest = sub(sub(top, p), productError(scope, q, bottom, p));
  const carried = sub(sumError(scope, constant(1), a, top), mul(q, bottomLow));
  const log = logOf(scope, { high: q, low: f.keep(div(add(rest, carried), bottom)) });
  return { value: oddOf(scope, x, a, mul(constant(0.5), log)), valid: lt(a, constant(1)) };
}

/** Returns an odd function of x from its value at |x|; x itself where it is tiny. */
const oddOf = (scope: Scope, x: Vector, a: Vector, value: Vector): Vector =>
  choose(lt(a, scope.constant(tiny)), x, withSign(scope, value, x));

function logWithRoot(scope: Scope, x: Vector, one: 1 | -1): Vector {
  const { f, constant } = scope;
  const square = f.keep(mul(x, x));
  const sum = f.keep(add(square, constant(one)));
  const error = sumError(scope, square, constant(one), sum);
  const low = f.keep(add(error, productError(scope, x, x, square)));
  const root = rootPair(scope, { high: sum, low });
  const whole = f.keep(add(x, root.high));
  const rest = f.keep(add(sumError(scope, x, root.high, whole), root.low));
  return logOf(scope, normalised(scope, whole, rest));
}

/** Returns the logarithm of a pair, rounded. */
function logOf(scope: Scope, { high, low }: Pair): Vector {
  const log = logPair(scope, high);
  return add(log.high, add(log.low, div(low, high)));
}
