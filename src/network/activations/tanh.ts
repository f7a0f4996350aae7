import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "tanh",
  name: "tanh",
  formula: (m) => ({
    forward: m.tanh,
    derivative: (_, a) => m.sub(1, m.mul(a, a)),
  }),
} satisfies ActivationDefinition;
