import type { ActivationDefinition, ActivationInPython } from "../activation.ts";

export default {
  id: "relu",
  name: "ReLU",
  // Not a plain 0: a response to NaN has to be NaN.
  of: (z) => (z > 0 ? z : 0 * z),
  slope: (z) => (z > 0 ? 1 : 0),
} satisfies ActivationDefinition;

export const python: ActivationInPython = {
  numpy: { of: "np.maximum(z, 0)", slope: "1.0 * (z > 0)" },
  torch: { module: "nn.ReLU()" },
};
