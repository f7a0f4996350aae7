import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "linear",
  name: "Linear",
  formula: (m) => ({ forward: (z) => z, derivative: () => m.constant(1) }),
} satisfies ActivationDefinition;
