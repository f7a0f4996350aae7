import type { ActivationDefinition } from "../activation.ts";

/** PyTorch's default for the negative side. */
const leak = 0.01;

export default {
  id: "leaky_relu",
  name: "Leaky ReLU",
  formula: (m) => ({
    forward: (z) => m.choose(m.above(z, 0), z, m.mul(leak, z)),
    derivative: (z) => m.choose(m.above(z, 0), 1, leak),
  }),
} satisfies ActivationDefinition;
