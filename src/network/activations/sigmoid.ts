import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "sigmoid",
  name: "Sigmoid",
  formula: (m) => ({
    forward: m.sigmoid,
    derivative: (_, a) => m.mul(a, m.sub(1, a)),
  }),
} satisfies ActivationDefinition;
