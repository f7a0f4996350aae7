import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "relu",
  name: "ReLU",
  // Not a plain 0: the value at NaN has to be NaN.
  forward: (z) => (z > 0 ? z : 0 * z),
  derivative: (z) => (z > 0 ? 1 : 0),
} satisfies ActivationDefinition;
