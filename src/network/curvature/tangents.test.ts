import { describe, expect, it, test } from "vitest";
import { activationOf, activations } from "../activations.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { doubles } from "../arithmetic/numbers.ts";
import { derivativesIn } from "./activation-derivatives.ts";
import { withTangents } from "./tangents.ts";

/** Returns an activation's second derivative at z. */
const secondAt = (id: string, z: number) => {
  const activation = activationOf(id);
  return derivativesIn(activation, doubles)(z, activation.formula(doubles).forward(z)).second ?? 0;
};

describe("the second derivative that follows from an activation's first", () => {
  for (const id of activations.keys())
    it(`is the central difference of the first: ${id}`, () => {
      const { forward, derivative } = activationOf(id).formula(doubles);
      const first = (z: number) => derivative(z, forward(z));
      const h = 1e-5;
      for (const z of [-6.3, -2.1, -0.7, -0.01, 0.02, 0.4, 1.3, 3.7])
        expect(Math.abs((first(z + h) - first(z - h)) / (2 * h) - secondAt(id, z)), `${z}`).toBeLessThan(
          1e-9,
        );
    });

  it("is 0 at the kinks", () => {
    expect([secondAt("relu", 0), secondAt("leaky_relu", 0)]).toEqual([0, 0]);
  });

  // From the closed forms: tanh″ = −2·tanh·(1 − tanh²), and at 0 sigmoid″ = 0, SiLU″ = 1/2, GELU″ = 2/√(2π).
  it("has the values of the closed forms", () => {
    const t = Math.tanh(0.8);
    expect(secondAt("tanh", 0.8)).toBeCloseTo(-2 * t * (1 - t * t), 15);
    expect(secondAt("sigmoid", 0)).toBe(0);
    expect(secondAt("silu", 0)).toBeCloseTo(0.5, 15);
    expect(secondAt("gelu", 0)).toBeCloseTo(2 / Math.sqrt(2 * Math.PI), 15);
    expect(secondAt("sine", 0.5)).toBeCloseTo(-Math.sin(0.5), 15);
  });
});

/** Formulas that use every operation and function. */
const formulas: Record<string, <N, Mask>(m: Arithmetic<N, Mask>, x: N) => N> = {
  quotient: (m, x) => m.div(m.sub(3, m.mul(x, x)), m.add(2, m.exp(x))),
  reciprocal: (m, x) => m.div(1, m.add(x, m.constant(2.5))),
  share: (m, x) => m.div(m.sin(x), 4),
  size: (m, x) => m.abs(m.sub(x, 0.3)),
  choice: (m, x) => m.choose(m.above(x, 0.2), m.mul(2, m.tanh(x)), m.cos(x)),
  constantChoice: (m, x) => m.choose(m.above(x, 0.2), 4, m.mul(x, x)),
  functions: (m, x) => m.mul(m.sigmoid(m.mul(2, x)), m.erf(m.sub(x, 1))),
};

test.each(Object.entries(formulas))("a value has the derivative of its formula: %s", (_, formula) => {
  const h = 1e-6;
  for (const x of [-1.7, -0.4, 0.11, 0.6, 1.9]) {
    const { value, tangent } = formula(withTangents(doubles), { value: x, tangent: 1 });
    expect(value).toBe(formula(doubles, x));
    expect(tangent).toBeCloseTo((formula(doubles, x + h) - formula(doubles, x - h)) / (2 * h), 8);
  }
});

test("a formula of constants has no derivative, and that of a size at 0 is 0", () => {
  const m = withTangents(doubles);
  expect(m.exp(m.add(1, m.constant(2))).tangent).toBeNull();
  expect(m.abs({ value: 0, tangent: 1 }).tangent).toBe(0);
});
