import { f64x2, v128 } from "../../../wasm/index.ts";
import {
  arctangentSeries,
  down,
  eighth,
  negligible,
  quarterHigh,
  quarterLow,
  tiny,
  up,
} from "../../elementary/arctangent.ts";
import { choose, type Scope, series, type Vector } from "../scope.ts";
import { withSign } from "./bits.ts";
import { type Pair, productError, quotientPair, rootPair, sumError } from "./pair.ts";
import type { Result } from "./result.ts";

const { add, sub, mul, div, abs, lt, gt, le } = f64x2;

export function atan(scope: Scope, x: Vector): Result {
  const { f, constant } = scope;
  const a = f.keep(abs(x));
  const value = angle(scope, single(scope, a), single(scope, constant(1)), null);
  return { value: oddOf(scope, x, a, value), valid: null };
}

export function asin(scope: Scope, x: Vector): Result {
  const a = scope.f.keep(abs(x));
  const value = angle(scope, single(scope, a), otherSide(scope, a), null);
  return { value: oddOf(scope, x, a, value), valid: le(a, scope.constant(1)) };
}

export function acos(scope: Scope, x: Vector): Result {
  const a = scope.f.keep(abs(x));
  const behind = scope.f.keep(lt(x, scope.constant(0)));
  return {
    value: angle(scope, otherSide(scope, a), single(scope, a), behind),
    valid: le(a, scope.constant(1)),
  };
}

/** Right where the coordinates need no scaling. */
export function atan2(scope: Scope, y: Vector, x: Vector): Result {
  const { f, constant } = scope;
  const [a, b] = [f.keep(abs(y)), f.keep(abs(x))];
  const behind = f.keep(f64x2.ne(constant(1), withSign(scope, constant(1), x)));
  const value = withSign(scope, angle(scope, single(scope, a), single(scope, b), behind), y);
  const most = f.keep(f64x2.max(a, b));
  return { value, valid: v128.and(le(most, constant(up)), f64x2.ge(most, constant(down))) };
}

const single = ({ constant }: Scope, high: Vector): Pair => ({ high, low: constant(0) });

/** Returns an odd function of x from its value at |x|; x itself where it is tiny. */
const oddOf = (scope: Scope, x: Vector, a: Vector, value: Vector): Vector =>
  choose(lt(a, scope.constant(tiny)), x, withSign(scope, value, x));

function otherSide(scope: Scope, a: Vector): Pair {
  const { f, constant } = scope;
  const square = f.keep(mul(a, a));
  const rest = f.keep(sub(constant(1), square));
  const error = sumError(scope, constant(1), f.keep(f64x2.neg(square)), rest);
  return rootPair(scope, { high: rest, low: sub(error, productError(scope, a, a, square)) });
}

/** @param behind mask of lanes with the point (−b, a); null for none */
function angle(scope: Scope, a: Pair, b: Pair, behind: Vector | null): Vector {
  const { f, constant } = scope;
  const steep = f.keep(gt(a.high, b.high));
  const either = (one: Pair, other: Pair): Pair => ({
    high: f.keep(choose(steep, one.high, other.high)),
    low: f.keep(choose(steep, one.low, other.low)),
  });
  const large = either(a, b);
  const small = either(b, a);
  const oblique = f.keep(gt(small.high, mul(large.high, constant(eighth))));

  const difference = f.keep(sub(small.high, large.high));
  const differenceLow = add(
    sumError(scope, small.high, f.keep(f64x2.neg(large.high)), difference),
    sub(small.low, large.low),
  );
  const sum = f.keep(add(small.high, large.high));
  const sumLow = add(sumError(scope, small.high, large.high, sum), add(small.low, large.low));
  const top = {
    high: f.keep(choose(oblique, difference, small.high)),
    low: f.keep(choose(oblique, differenceLow, small.low)),
  };
  const bottom = {
    high: f.keep(choose(oblique, sum, large.high)),
    low: f.keep(choose(oblique, sumLow, large.low)),
  };
  const tangent = quotientPair(scope, top, bottom);
  const isNegligible = le(small.high, mul(large.high, constant(negligible)));
  const low = f.keep(v128.andnot(tangent.low, isNegligible));
  const quarters = f.keep(v128.and(oblique, constant(1)));
  return place(scope, { high: tangent.high, low }, quarters, steep, behind);
}

function place(scope: Scope, t: Pair, quarters: Vector, steep: Vector, behind: Vector | null): Vector {
  const { f, constant } = scope;
  const z = f.keep(mul(t.high, t.high));
  const q = series(scope, z, arctangentSeries);
  const rest = add(mul(mul(t.high, z), q), div(t.low, add(constant(1), z)));
  const outward = f.keep(choose(steep, sub(constant(2), quarters), quarters));
  const turns = behind ? f.keep(choose(behind, sub(constant(4), outward), outward)) : outward;
  // Minus where the angle falls as the tangent rises.
  const minus = f.keep(v128.and(behind ? v128.xor(steep, behind) : steep, constant(-0)));
  const signed = (x: Vector) => f.keep(v128.xor(x, minus));
  const base = f.keep(mul(turns, constant(quarterHigh)));
  const step = signed(t.high);
  const head = f.keep(add(base, step));
  const error = sumError(scope, base, step, head);
  return f.keep(add(head, add(error, add(signed(rest), mul(turns, constant(quarterLow))))));
}
