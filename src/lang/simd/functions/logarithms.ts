import { f64x2 } from "../../../wasm/index.ts";
import { perLn2 } from "../../elementary/exp.ts";
import { perLn2Low, perLn10, perLn10Low } from "../../elementary/logarithms.ts";
import type { Scope, Vector } from "../scope.ts";
import { aroundOne } from "./bits.ts";
import { logPair } from "./log.ts";
import { type Pair, productError, sumError } from "./pair.ts";

const { add, mul } = f64x2;

/** Returns the logarithm to base 2 of normal positive numbers. */
export function log2Of(scope: Scope, x: Vector): Vector {
  const { f } = scope;
  const { k, m } = aroundOne(scope, x);
  const part = times(scope, logPair(scope, m), perLn2, perLn2Low);
  const head = f.keep(add(k, part.high));
  return add(head, add(sumError(scope, k, part.high, head), part.low));
}

/** Returns the logarithm to base 10 of normal positive numbers. */
export function log10Of(scope: Scope, x: Vector): Vector {
  const { high, low } = times(scope, logPair(scope, x), perLn10, perLn10Low);
  return add(high, low);
}

/** Returns the product of two pairs, the second a constant, as a pair. */
function times(scope: Scope, a: Pair, b: number, bLow: number): Pair {
  const { f, constant } = scope;
  const p = f.keep(mul(a.high, constant(b)));
  const cross = add(mul(a.high, constant(bLow)), mul(a.low, constant(b)));
  return { high: p, low: f.keep(add(productError(scope, a.high, constant(b), p), cross)) };
}
