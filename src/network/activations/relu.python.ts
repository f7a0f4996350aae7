import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "np.maximum(z, 0)", derivative: "1.0 * (z > 0)" },
  torch: { module: "nn.ReLU()" },
} satisfies ActivationInPython;
