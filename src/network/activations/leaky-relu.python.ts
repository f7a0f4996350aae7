import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { of: "np.where(z > 0, z, 0.01 * z)", slope: "np.where(z > 0, 1, 0.01)" },
  torch: { module: "nn.LeakyReLU(0.01)" },
} satisfies ActivationInPython;
