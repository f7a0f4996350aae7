import { f64x2 } from "../../../wasm/index.ts";
import { ln2High, ln2Low } from "../../elementary/exp.ts";
import { artanhSeries, fifthLow, thirdLow } from "../../elementary/log.ts";
import { type Scope, series, type Vector } from "../scope.ts";
import { aroundOne } from "./bits.ts";
import { logSeries } from "./coefficients.ts";
import { type Pair, productError, sumError } from "./pair.ts";

const { add, sub, mul, div } = f64x2;

/** Returns the natural logarithm of normal positive numbers. */
export function logOf(scope: Scope, x: Vector): Vector {
  const { f, constant } = scope;
  const { k, m } = aroundOne(scope, x);
  const part = f.keep(sub(m, constant(1)));
  const s = f.keep(div(part, add(constant(2), part)));
  const z = f.keep(mul(s, s));
  const half = f.keep(mul(mul(constant(0.5), part), part));
  const r = mul(z, series(scope, z, logSeries));
  const error = sub(half, add(mul(s, add(half, r)), mul(k, constant(ln2Low))));
  return f.keep(sub(mul(k, constant(ln2High)), sub(error, part)));
}

/** Returns the logarithm of normal positive numbers as a pair. */
export function logPair(scope: Scope, x: Vector): Pair {
  const { f, constant } = scope;
  const { k, m } = aroundOne(scope, x);
  const s = artanhArgument(scope, m);
  const v = artanhExcess(scope, s);
  const twice = f.keep(mul(constant(2), s.high));

  const p = f.keep(mul(twice, v.high));
  const cross = add(mul(s.high, v.low), mul(s.low, v.high));
  const pError = productError(scope, twice, v.high, p);
  const pLow = add(add(pError, mul(constant(2), cross)), mul(constant(2), s.low));
  const whole = f.keep(mul(k, constant(ln2High)));
  const head = f.keep(add(whole, twice));
  const headLow = add(sumError(scope, whole, twice, head), mul(k, constant(ln2Low)));
  const sum = f.keep(add(head, p));
  const low = f.keep(add(sumError(scope, head, p, sum), add(headLow, pLow)));
  const high = f.keep(add(sum, low));
  return { high, low: f.keep(add(sub(sum, high), low)) };
}

/** Returns (m − 1)/(m + 1) as a pair. */
function artanhArgument(scope: Scope, m: Vector): Pair {
  const { f, constant } = scope;
  const d = f.keep(add(m, constant(1)));
  const dLow = f.keep(sub(m, sub(d, constant(1))));
  const top = f.keep(sub(m, constant(1)));
  const s = f.keep(div(top, d));
  const p = f.keep(mul(s, d));
  const rest = sub(sub(sub(top, p), productError(scope, s, d, p)), mul(s, dLow));
  return { high: s, low: f.keep(div(rest, d)) };
}

/** Returns artanh(s)/s − 1 as a pair. */
function artanhExcess(scope: Scope, s: Pair): Pair {
  const { f, constant } = scope;
  const z = f.keep(mul(s.high, s.high));
  const zLow = f.keep(add(productError(scope, s.high, s.high, z), mul(mul(constant(2), s.high), s.low)));
  const a = f.keep(mul(z, series(scope, z, artanhSeries)));
  const fifth = f.keep(add(constant(0.2), a));
  const fifthRest = f.keep(add(add(sub(constant(0.2), fifth), a), constant(fifthLow)));
  const b = f.keep(mul(z, fifth));
  const bLow = f.keep(add(add(productError(scope, z, fifth, b), mul(z, fifthRest)), mul(zLow, fifth)));
  const third = f.keep(add(constant(1 / 3), b));
  const thirdRest = f.keep(add(add(sub(constant(1 / 3), third), b), add(bLow, constant(thirdLow))));
  const v = f.keep(mul(z, third));
  const low = add(add(productError(scope, z, third, v), mul(z, thirdRest)), mul(zLow, third));
  return { high: v, low: f.keep(low) };
}
