import { f64x2, v128 } from "../../../wasm/index.ts";
import { ln2High, ln2Low, perLn2 } from "../../elementary/exp.ts";
import { choose, type Scope, series, type Vector } from "../scope.ts";
import { nearestWhole, scaled, timesPower, type Whole } from "./bits.ts";
import { expSeries } from "./coefficients.ts";
import type { Pair } from "./pair.ts";
import type { Covered } from "./result.ts";

const { add, sub, mul } = f64x2;

/** The bound of |x| up to which 2^k is a normal number in e^x = 2^k·e^r. */
export const largestUsual = 708;

/**
 * Returns values of e^x with 0 where x is below a bound and infinity where it is above another. They are right there
 * and for |x| ≤ `largestUsual`.
 */
export function saturated(scope: Scope, value: Vector, x: Vector, low: number, high: number): Covered {
  const { f, constant } = scope;
  const below = f.keep(f64x2.lt(x, constant(low)));
  const above = f.keep(f64x2.gt(x, constant(high)));
  const usual = f64x2.le(f64x2.abs(x), constant(largestUsual));
  return {
    value: choose(above, constant(Number.POSITIVE_INFINITY), v128.andnot(value, below)),
    valid: f.keep(v128.or(usual, v128.or(below, above))),
  };
}

/** Returns e^(high + low) of a pair, for |high| ≤ `largestUsual`. @param low null for 0 */
export function expOf(scope: Scope, high: Vector, low: Vector | null): Vector {
  const k = nearestWhole(scope, mul(high, scope.constant(perLn2)));
  const power = reduced(scope, high, low, k);
  return scope.f.keep(timesPower(scope, add(power.high, power.low), k));
}

/** Returns e^high as a pair, for 0 ≤ high ≤ 700. */
export function expPair(scope: Scope, high: Vector): Pair {
  const { f, constant } = scope;
  const k = nearestWhole(scope, mul(high, constant(perLn2)));
  const one = reduced(scope, high, null, k);
  const head = f.keep(add(one.high, one.low));
  const low = add(sub(one.high, head), one.low);
  return { high: f.keep(scaled(head, k)), low: f.keep(timesPower(scope, low, k)) };
}

function reduced(scope: Scope, high: Vector, low: Vector | null, k: Whole): Pair {
  const { f, constant } = scope;
  const head = f.keep(sub(high, mul(k.value, constant(ln2High))));
  const step = f.keep(mul(k.value, constant(ln2Low)));
  const near = f.keep(sub(head, step));
  const r = low ? f.keep(add(near, low)) : near;
  const error = sub(sub(head, near), step);
  const rest = low ? add(add(sub(near, r), low), error) : error;
  const q = series(scope, r, expSeries);
  const one = f.keep(add(constant(1), r));
  const square = mul(r, r);
  const curved = mul(square, add(constant(0.5), mul(r, q)));
  return { high: one, low: f.keep(add(sub(r, sub(one, constant(1))), add(curved, mul(rest, one)))) };
}
