import type { ActivationDefinition, ActivationInPython } from "../activation.ts";

export default {
  id: "linear",
  name: "Linear",
  of: (z) => z,
  slope: () => 1,
} satisfies ActivationDefinition;

export const python: ActivationInPython = {
  numpy: { of: "z", slope: "np.ones_like(z)" },
  torch: null,
};
