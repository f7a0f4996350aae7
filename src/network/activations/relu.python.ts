import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { of: "np.maximum(z, 0)", slope: "1.0 * (z > 0)" },
  torch: { module: "nn.ReLU()" },
} satisfies ActivationInPython;
