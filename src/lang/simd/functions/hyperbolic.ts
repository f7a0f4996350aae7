import { f64x2 } from "../../../wasm/index.ts";
import { large, sinhSeries, tiny } from "../../elementary/hyperbolic.ts";
import { choose, type Scope, series, type Vector } from "../scope.ts";
import { withSign } from "./bits.ts";
import { tanhSeries } from "./coefficients.ts";
import { expOf, expPair, largestUsual } from "./exp.ts";
import { productError, remainderOf } from "./pair.ts";
import type { Result } from "./result.ts";

const { add, sub, mul, div, abs, lt, le } = f64x2;

export function sinh(scope: Scope, x: Vector): Result {
  const { f, constant } = scope;
  const a = f.keep(abs(x));
  const small = choose(lt(a, constant(tiny)), x, withCubic(scope, x, sinhSeries));
  const value = withSign(scope, halfOf(scope, a, false), x);
  return { value: choose(lt(a, constant(0.5)), small, value), valid: le(a, constant(large)) };
}

export function cosh(scope: Scope, x: Vector): Result {
  const a = scope.f.keep(abs(x));
  return { value: halfOf(scope, a, true), valid: le(a, scope.constant(large)) };
}

/** Computes the size alone, for |x| up to 22, above which it is 1; the sign of a zero is kept too. */
export function tanh(scope: Scope, x: Vector): Result {
  const { f, constant } = scope;
  const a = f.keep(abs(x));
  // Chosen so that NaN stays NaN.
  const large = tanhLarge(scope, f.keep(f64x2.pmin(a, constant(22))));
  const size = choose(lt(a, constant(0.35)), withCubic(scope, a, tanhSeries), large);
  return { value: withSign(scope, size, x), valid: null };
}

export function sigmoid(scope: Scope, x: Vector): Result {
  const { f, constant } = scope;
  const a = f.keep(abs(x));
  const power = expOf(scope, f.keep(f64x2.neg(a)), null);
  const top = choose(f64x2.ge(x, constant(0)), constant(1), power);
  return { value: div(top, add(constant(1), power)), valid: le(a, constant(largestUsual)) };
}

/** Returns x + x³·q(x²), for the coefficients of q. */
function withCubic(scope: Scope, x: Vector, coefficients: readonly number[]): Vector {
  const z = scope.f.keep(mul(x, x));
  return scope.f.keep(add(x, mul(mul(x, z), series(scope, z, coefficients))));
}

function tanhLarge(scope: Scope, x: Vector): Vector {
  const { f, constant } = scope;
  const power = expPair(scope, f.keep(add(x, x)));
  const d = f.keep(add(power.high, constant(1)));
  const dLow = add(sub(constant(1), sub(d, power.high)), power.low);
  const q = f.keep(div(constant(2), d));
  const rest = sub(remainderOf(scope, constant(2), q, d), mul(q, dLow));
  const one = f.keep(sub(constant(1), q));
  return f.keep(add(one, sub(sub(sub(constant(1), one), q), div(rest, d))));
}

/** Returns (e^x + e^-x)/2 where `plus`, else (e^x − e^-x)/2, for 0 ≤ x ≤ 700. */
function halfOf(scope: Scope, x: Vector, plus: boolean): Vector {
  const { f, constant } = scope;
  const power = expPair(scope, x);
  const q = f.keep(div(constant(1), power.high));
  const p = f.keep(mul(q, power.high));
  const rest = sub(sub(constant(1), p), productError(scope, q, power.high, p));
  const qLow = div(sub(rest, mul(q, power.low)), power.high);
  const join = plus ? add : sub;
  const head = f.keep(join(power.high, q));
  const low = add(join(sub(power.high, head), q), join(power.low, qLow));
  return f.keep(mul(constant(0.5), add(head, low)));
}
