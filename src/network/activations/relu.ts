import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "relu",
  name: "ReLU",
  formula: (m) => ({
    // Not a plain 0: the value at NaN has to be NaN.
    forward: (z) => m.choose(m.above(z, 0), z, m.mul(0, z)),
    derivative: (z) => m.choose(m.above(z, 0), 1, 0),
  }),
} satisfies ActivationDefinition;
