import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "relu",
  name: "ReLU",
  formula: (m) => ({
    // Not a plain 0: the value at NaN has to be NaN.
    forward: (z) => m.choose(m.above(z, m.constant(0)), z, m.mul(m.constant(0), z)),
    derivative: (z) => m.choose(m.above(z, m.constant(0)), m.constant(1), m.constant(0)),
  }),
} satisfies ActivationDefinition;
