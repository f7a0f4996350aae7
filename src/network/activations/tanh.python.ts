import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "np.tanh(z)", derivative: "1 - a * a" },
  torch: { module: "nn.Tanh()" },
} satisfies ActivationInPython;
