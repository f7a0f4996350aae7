import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "sine",
  name: "Sine",
  formula: (m) => ({ forward: m.sin, derivative: m.cos }),
} satisfies ActivationDefinition;
