import { f64x2, i64x2, v128 } from "../../../wasm/index.ts";
import { large, small } from "../../elementary/roots.ts";
import type { Scope, Vector } from "../scope.ts";
import { exponentOf, nearestWhole, scaled, smallestNormal, withSign } from "./bits.ts";
import { productError, rootPair, sumError } from "./pair.ts";
import type { Result } from "./result.ts";

const { add, sub, mul, div, abs, lt, ge, le } = f64x2;

/** Right for normal numbers. */
export function cbrt(scope: Scope, x: Vector): Result {
  const { f, constant } = scope;
  const a = f.keep(abs(x));
  const third = f64x2.floor(div(exponentOf(scope, a), constant(3)));
  const k = nearestWhole(scope, third);
  const cubed = i64x2.mul(k.bits, i64x2.const(3n, 3n));
  const m = f.keep(i64x2.sub(a, i64x2.shl(cubed, 52)));
  const root = scaled(cbrtOf(scope, m), k);
  const valid = v128.and(ge(a, constant(smallestNormal)), lt(a, constant(Number.POSITIVE_INFINITY)));
  return { value: withSign(scope, root, x), valid };
}

function cbrtOf(scope: Scope, m: Vector): Vector {
  const { f, constant } = scope;
  let t = f.keep(add(constant(0.7873), mul(m, sub(constant(0.25488), mul(m, constant(0.013415))))));
  for (let i = 0; i < 2; i++) {
    const cube = f.keep(mul(mul(t, t), t));
    t = f.keep(mul(t, div(add(cube, mul(constant(2), m)), add(mul(constant(2), cube), m))));
  }
  const square = f.keep(mul(t, t));
  const cube = f.keep(mul(square, t));
  const squareError = productError(scope, t, t, square);
  const cubeLow = add(productError(scope, square, t, cube), mul(squareError, t));
  return f.keep(add(t, div(sub(sub(m, cube), cubeLow), mul(constant(3), square))));
}

/** Right where the squares need no scaling. */
export function hypot(scope: Scope, x: Vector, y: Vector): Result {
  const { f, constant } = scope;
  const [a, b] = [f.keep(abs(x)), f.keep(abs(y))];
  const p = f.keep(mul(a, a));
  const q = f.keep(mul(b, b));
  const sum = f.keep(add(p, q));
  const errors = add(productError(scope, a, a, p), productError(scope, b, b, q));
  const root = rootPair(scope, { high: sum, low: f.keep(add(sumError(scope, p, q, sum), errors)) });
  const most = f.keep(f64x2.max(a, b));
  const valid = v128.and(le(most, constant(large)), ge(most, constant(small)));
  return { value: add(root.high, root.low), valid };
}
