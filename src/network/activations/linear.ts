import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "linear",
  name: "Linear",
  of: (z) => z,
  slope: () => 1,
} satisfies ActivationDefinition;
