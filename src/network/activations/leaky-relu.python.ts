import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "np.where(z > 0, z, 0.01 * z)", derivative: "np.where(z > 0, 1, 0.01)" },
  torch: { module: "nn.LeakyReLU(0.01)" },
} satisfies ActivationInPython;
