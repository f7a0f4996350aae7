import { exp, expPair } from "./exp.ts";
import { lowPart, productError } from "./pair.ts";

/** 2^-27: below it, the hyperbolic tangent is its argument; this also keeps the sign of zero. */
const tanhTiny = 7.450580596923828e-9;

/** Returns the hyperbolic tangent, within 1 unit in the last place. */
export function tanh(x: number): number {
  const a = Math.abs(x);
  if (a < 0.35) return a < tanhTiny ? x : tanhSmall(x);
  if (a > 22) return Math.sign(x);
  return x < 0 ? -tanhLarge(a) : tanhLarge(a);
}

/** Returns tanh x for |x| < 0.35: x + x³·q(x²), q minimax of degree 8 (found by Remez exchange; error 2^-58). */
function tanhSmall(x: number): number {
  const z = x * x;
  const q =
    -0.3333333333333333 +
    z *
      (0.13333333333332856 +
        z *
          (-0.053968253967205816 +
            z *
              (0.021869488447754954 +
                z *
                  (-0.0088632317903594 +
                    z *
                      (0.0035920389714500472 +
                        z *
                          (-0.0014545830366750724 +
                            z * (0.0005796917286386785 - z * 0.0001920838512370348)))))));
  return x + x * z * q;
}

/** Returns 1 − 2/(e^(2x) + 1), with the quotient as a pair; 0.35 ≤ x ≤ 22. */
function tanhLarge(x: number): number {
  const power = expPair(2 * x);
  const d = power + 1;
  const dLow = 1 - (d - power) + lowPart[0];
  const q = 2 / d;
  const p = q * d;
  const qLow = (2 - p - productError(q, d, p) - q * dLow) / d;
  const one = 1 - q;
  return one + (1 - one - q - qLow);
}

/** Returns 1/(1 + e^-x), within 2 units in the last place; does not underflow before e^x does. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const power = exp(x);
  return power / (1 + power);
}
