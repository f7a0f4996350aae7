import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "square",
  name: "Square",
  formula: (m) => ({ forward: (z) => m.mul(z, z), derivative: (z) => m.mul(2, z) }),
} satisfies ActivationDefinition;
