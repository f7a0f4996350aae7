import { f64x2, i64x2, v128 } from "../../../wasm/index.ts";
import { halfPiParts, medium, perHalfPi } from "../../elementary/medium-remainder.ts";
import { tiny } from "../../elementary/reduced-angles.ts";
import { choose, type Scope, series, type Vector } from "../scope.ts";
import { nearestWhole } from "./bits.ts";
import { cosSeries, sinSeries } from "./coefficients.ts";
import { type Pair, sumError } from "./pair.ts";
import type { Result } from "./result.ts";

const { add, sub, mul, div } = f64x2;

/** An angle within ±π/4, and the number of quarter turns that were subtracted, as its low bits. */
interface Reduced extends Pair {
  readonly turns: Vector;
}

export function sin(scope: Scope, x: Vector): Result {
  const angle = reduce(scope, x);
  const { s, c } = kernels(scope, angle);
  const value = turned(scope, choose(isOdd(angle.turns), c, s), angle.turns);
  return { value: choose(isTiny(scope, x), x, value), valid: isMedium(scope, x) };
}

export function cos(scope: Scope, x: Vector): Result {
  const angle = reduce(scope, x);
  const { s, c } = kernels(scope, angle);
  const next = scope.f.keep(i64x2.add(angle.turns, i64x2.const(1n, 1n)));
  return {
    value: turned(scope, choose(isOdd(angle.turns), s, c), next),
    valid: isMedium(scope, x),
  };
}

export function tan(scope: Scope, x: Vector): Result {
  const angle = reduce(scope, x);
  const { s, c } = kernels(scope, angle);
  const odd = scope.f.keep(isOdd(angle.turns));
  const value = div(choose(odd, f64x2.neg(c), s), choose(odd, s, c));
  return { value: choose(isTiny(scope, x), x, value), valid: isMedium(scope, x) };
}

const isMedium = ({ constant }: Scope, x: Vector): Vector => f64x2.le(f64x2.abs(x), constant(medium));

const isTiny = ({ constant }: Scope, x: Vector): Vector => f64x2.lt(f64x2.abs(x), constant(tiny));

/** Returns a mask of lanes in which the number of quarter turns is odd. */
const isOdd = (turns: Vector): Vector => i64x2.shrS(i64x2.shl(turns, 63), 63);

/** Negates where the second bit of the quarter turns is 1. */
const turned = ({ constant }: Scope, value: Vector, turns: Vector): Vector =>
  v128.xor(value, v128.and(i64x2.shl(turns, 62), constant(-0)));

function reduce(scope: Scope, x: Vector): Reduced {
  const { f, constant } = scope;
  const [part1, part2, part3, part4] = halfPiParts;
  const n = nearestWhole(scope, mul(x, constant(perHalfPi)));
  const times = (part: number) => f.keep(mul(n.value, constant(part)));
  const first = f.keep(sub(x, times(part1)));
  const second2 = times(part2);
  const second = f.keep(sub(first, second2));
  const secondLow = sumError(scope, first, f.keep(f64x2.neg(second2)), second);
  const third3 = times(part3);
  const third = f.keep(sub(second, third3));
  const thirdLow = sumError(scope, second, f.keep(f64x2.neg(third3)), third);
  const rest = f.keep(sub(add(secondLow, thirdLow), times(part4)));
  const high = f.keep(add(third, rest));
  return { high, low: f.keep(add(sub(third, high), rest)), turns: n.bits };
}

/** Returns sine and cosine of an angle within ±π/4. */
function kernels(scope: Scope, { high: r, low: rest }: Pair): { readonly s: Vector; readonly c: Vector } {
  const { f, constant } = scope;
  const z = f.keep(mul(r, r));
  const half = f.keep(mul(constant(0.5), z));
  const one = f.keep(sub(constant(1), half));
  const bent = mul(mul(z, r), series(scope, z, sinSeries));
  const s = add(r, add(bent, mul(rest, one)));
  const flat = sub(mul(mul(z, z), series(scope, z, cosSeries)), mul(r, rest));
  const c = add(one, add(sub(sub(constant(1), one), half), flat));
  return { s: f.keep(s), c: f.keep(c) };
}
