import { f64x2, i64x2, v128 } from "../../../wasm/index.ts";
import { splitter } from "../../elementary/pair.ts";
import type { Scope, Vector } from "../scope.ts";

const { add, sub, mul, div } = f64x2;

// The functions of elementary/pair.ts on vectors, operation by operation. An argument is computed more than once.

/** A number in double-double precision. */
export interface Pair {
  readonly high: Vector;
  readonly low: Vector;
}

export function productError({ f, constant }: Scope, a: Vector, b: Vector, p: Vector): Vector {
  const halves = (x: Vector) => {
    const c = f.keep(mul(constant(splitter), x));
    const high = f.keep(sub(c, sub(c, x)));
    return { high, low: f.keep(sub(x, high)) };
  };
  const x = halves(a);
  const y = a === b ? x : halves(b);
  const head = sub(mul(x.high, y.high), p);
  return f.keep(add(add(add(head, mul(x.high, y.low)), mul(x.low, y.high)), mul(x.low, y.low)));
}

/** The bits of a double but the last 27; and the highest of these 27. */
const leading = i64x2.const(-(2n ** 27n), -(2n ** 27n));
const half = i64x2.const(2n ** 26n, 2n ** 26n);

/**
 * Returns a − q·b, for q the rounded quotient a/b: a double, so that every exact computation gives the same bits. The
 * loops have it from `productError`. Here the first factor is cut after 26 digits, the second rounded to 26, so that no
 * product of parts has more than 53.
 */
export function remainderOf({ f }: Scope, a: Vector, q: Vector, b: Vector): Vector {
  const qHigh = f.keep(v128.and(q, leading));
  const qLow = f.keep(sub(q, qHigh));
  const bHigh = f.keep(v128.and(i64x2.add(b, half), leading));
  const bLow = f.keep(sub(b, bHigh));
  const head = sub(sub(a, mul(qHigh, bHigh)), mul(qHigh, bLow));
  return sub(sub(head, mul(qLow, bHigh)), mul(qLow, bLow));
}

export function sumError({ f }: Scope, a: Vector, b: Vector, s: Vector): Vector {
  const other = f.keep(sub(s, a));
  return f.keep(add(sub(a, sub(s, other)), sub(b, other)));
}

export function rootPair(scope: Scope, { high, low }: Pair): Pair {
  const { f, constant } = scope;
  const root = f.keep(f64x2.sqrt(high));
  const square = f.keep(mul(root, root));
  const rest = sub(sub(high, square), productError(scope, root, root, square));
  const error = div(add(rest, low), mul(constant(2), root));
  return { high: root, low: f.keep(v128.and(error, f64x2.gt(root, constant(0)))) };
}

export function normalised({ f }: Scope, high: Vector, low: Vector): Pair {
  const sum = f.keep(add(high, low));
  return { high: sum, low: f.keep(add(sub(high, sum), low)) };
}

/** Returns the quotient of two pairs as a pair. */
export function quotientPair(scope: Scope, a: Pair, b: Pair): Pair {
  const { f } = scope;
  const q = f.keep(div(a.high, b.high));
  const p = f.keep(mul(q, b.high));
  const rest = sub(sub(a.high, p), productError(scope, q, b.high, p));
  return { high: q, low: f.keep(div(add(rest, sub(a.low, mul(q, b.low))), b.high)) };
}
