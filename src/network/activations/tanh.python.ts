import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { of: "np.tanh(z)", slope: "1 - a * a" },
  torch: { module: "nn.Tanh()" },
} satisfies ActivationInPython;
