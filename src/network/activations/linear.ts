import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "linear",
  name: "Linear",
  forward: (z) => z,
  derivative: () => 1,
} satisfies ActivationDefinition;
