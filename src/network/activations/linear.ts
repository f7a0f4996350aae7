import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "linear",
  name: "Linear",
  of: (z) => z,
  slope: () => 1,
  python: {
    numpy: { of: "z", slope: "np.ones_like(z)" },
    torch: null,
  },
} satisfies ActivationDefinition;
