import { f64x2, v128 } from "../../../wasm/index.ts";
import type { Operation } from "../../compile/value.ts";
import { largest, smallest } from "../../elementary/exp.ts";
import type { Scope, Vector } from "../scope.ts";
import { acos, asin, atan, atan2 } from "./arctangent.ts";
import { smallestNormal } from "./bits.ts";
import { expOf, saturated } from "./exp.ts";
import { cosh, sigmoid, sinh, tanh } from "./hyperbolic.ts";
import { acosh, asinh, atanh } from "./inverse-hyperbolic.ts";
import { logOf } from "./log.ts";
import { log2Of, log10Of } from "./logarithms.ts";
import { pow } from "./pow.ts";
import type { VectorFunction } from "./result.ts";
import { cbrt, hypot } from "./roots.ts";
import { cos, sin, tan } from "./trigonometry.ts";

const exp: VectorFunction = (scope, x) => saturated(scope, expOf(scope, x, null), x, smallest, largest);

/** Returns a logarithm that is right for normal positive numbers. */
const logarithm =
  (value: (scope: Scope, x: Vector) => Vector): VectorFunction =>
  (scope, x) => ({
    value: value(scope, x),
    valid: v128.and(
      f64x2.ge(x, scope.constant(smallestNormal)),
      f64x2.lt(x, scope.constant(Number.POSITIVE_INFINITY)),
    ),
  });

/**
 * The elementary functions on vectors. Each makes the same operations in the same order as the function of
 * `src/lang/elementary` makes for most arguments, so that it has the same bits there; `valid` says where that is.
 */
export const vectorFunctions: Readonly<Partial<Record<Operation, VectorFunction>>> = {
  ...{ exp, log: logarithm(logOf), log2: logarithm(log2Of), log10: logarithm(log10Of), "^": pow },
  ...{ sin, cos, tan, asin, acos, atan, atan2 },
  ...{ sinh, cosh, tanh, asinh, acosh, atanh, sigmoid },
  ...{ cbrt, hypot },
};
