import type { ActivationDefinition } from "../activation.ts";

/** PyTorch's default for the negative side. */
const leak = 0.01;

export default {
  id: "leaky_relu",
  name: "Leaky ReLU",
  forward: (z) => (z > 0 ? z : leak * z),
  derivative: (z) => (z > 0 ? 1 : leak),
} satisfies ActivationDefinition;
