import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "silu",
  name: "SiLU",
  formula: (m) => ({
    forward: (z) => m.mul(z, m.sigmoid(z)),
    derivative: (z) => {
      const s = m.keep(m.sigmoid(z));
      return m.mul(s, m.add(1, m.mul(z, m.sub(1, s))));
    },
  }),
} satisfies ActivationDefinition;
