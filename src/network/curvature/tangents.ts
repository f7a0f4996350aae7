import type { Arithmetic, FunctionName } from "../arithmetic/arithmetic.ts";

/** A value with its derivative along a direction; null stands for a derivative that is 0 wherever the value is. */
export interface WithTangent<N> {
  readonly value: N;
  readonly tangent: N | null;
}

/**
 * Returns arithmetic on values with their derivatives (forward-mode differentiation, Wengert 1964): a formula that is
 * written in terms of an `Arithmetic` is computed together with its derivative. At a kink, where a formula chooses
 * between two others, it is the derivative of the chosen one.
 */
export function withTangents<N, Mask>(m: Arithmetic<N, Mask>): Arithmetic<WithTangent<N>, Mask> {
  type Operand = WithTangent<N> | number;
  const valueIn = (x: Operand): N | number => (typeof x === "number" ? x : x.value);
  const tangentIn = (x: Operand): N | null => (typeof x === "number" ? null : x.tangent);
  const kept = (value: N, tangent: N | null): WithTangent<N> => ({
    value: m.keep(value),
    tangent: tangent === null ? null : m.keep(tangent),
  });
  const sum = (a: N | null, b: N | null): N | null => (a === null || b === null ? (a ?? b) : m.add(a, b));
  const scaled = (tangent: N | null, by: N | number): N | null =>
    tangent === null ? null : m.mul(tangent, by);
  /** Returns a function by its value, and by its derivative at x where it has the value y. */
  const ofOne =
    (value: (x: N) => N, derivative: (x: N, y: N) => N) =>
    (x: WithTangent<N>): WithTangent<N> => {
      const y = m.keep(value(x.value));
      return kept(y, x.tangent === null ? null : m.mul(derivative(x.value, y), x.tangent));
    };
  const functions: Record<FunctionName, (x: WithTangent<N>) => WithTangent<N>> = {
    exp: ofOne(m.exp, (_, y) => y),
    log: ofOne(m.log, (x) => m.div(1, x)),
    tanh: ofOne(m.tanh, (_, y) => m.sub(1, m.mul(y, y))),
    sigmoid: ofOne(m.sigmoid, (_, y) => m.mul(y, m.sub(1, y))),
    sin: ofOne(m.sin, (x) => m.cos(x)),
    cos: ofOne(m.cos, (x) => m.mul(-1, m.sin(x))),
    erf: ofOne(m.erf, (x) => m.mul(2 / Math.sqrt(Math.PI), m.exp(m.mul(-1, m.mul(x, x))))),
  };
  const choose = (mask: Mask, a: Operand, b: Operand): WithTangent<N> => {
    const [ta, tb] = [tangentIn(a), tangentIn(b)];
    const tangent = ta === null && tb === null ? null : m.choose(mask, ta ?? 0, tb ?? 0);
    return kept(m.choose(mask, valueIn(a), valueIn(b)), tangent);
  };
  return {
    ...functions,
    constant: (value) => kept(m.constant(value), null),
    keep: (x) => x,
    add: (a, b) => kept(m.add(valueIn(a), valueIn(b)), sum(tangentIn(a), tangentIn(b))),
    sub: (a, b) => kept(m.sub(valueIn(a), valueIn(b)), sum(tangentIn(a), scaled(tangentIn(b), -1))),
    mul: (a, b) =>
      kept(
        m.mul(valueIn(a), valueIn(b)),
        sum(scaled(tangentIn(a), valueIn(b)), scaled(tangentIn(b), valueIn(a))),
      ),
    div: (a, b) => {
      const quotient = m.keep(m.div(valueIn(a), valueIn(b)));
      const change = sum(tangentIn(a), scaled(scaled(tangentIn(b), quotient), -1));
      return kept(quotient, change === null ? null : m.div(change, valueIn(b)));
    },
    abs: (x) => {
      // 0 at 0, as the definitions of activations have it at their kinks.
      const sign = m.choose(m.above(x.value, 0), 1, m.choose(m.above(0, x.value), -1, 0));
      return kept(m.abs(x.value), scaled(x.tangent, sign));
    },
    above: (a, b) => m.above(valueIn(a), valueIn(b)),
    choose,
  };
}
