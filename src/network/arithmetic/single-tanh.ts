import type { Arithmetic } from "./arithmetic.ts";

/** Beyond it, the value is that at it, 4 units in the last place below 1. */
const limit = 7.92;

/** tanh √z / √z ≈ P(z)/Q(z) up to the limit's square: a rational minimax fit, relative error 6e-9. */
const numerator = [0.99999999428, 0.134495169973, 0.00357765537753, 2.19997944605e-5, 1.53914076211e-8];
const denominator = [1, 0.467828449276, 0.0261872236967, 0.000342140839827, 8.58476421177e-7];

/**
 * Returns the hyperbolic tangent in single precision, within 6 units in the last place; odd and at most 1.
 *
 * @param within returns a number brought within ± a limit; NaN stays NaN
 */
export function singleTanh<N, Mask>(
  m: Omit<Arithmetic<N, Mask>, "tanh">,
  within: (x: N, limit: number) => N,
  x: N,
): N {
  const c = m.keep(within(x, limit));
  const z = m.keep(m.mul(c, c));
  const polynomial = (coefficients: readonly number[]): N => {
    let sum = m.constant(coefficients[4]);
    for (let i = 3; i >= 0; i--) sum = m.add(m.mul(sum, z), coefficients[i]);
    return sum;
  };
  return m.div(m.mul(c, polynomial(numerator)), polynomial(denominator));
}
