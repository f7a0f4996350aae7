import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "z * sigmoid(z)", derivative: "sigmoid(z) * (1 + z * (1 - sigmoid(z)))" },
  uses: ["sigmoid"],
  torch: { module: "nn.SiLU()" },
} satisfies ActivationInPython;
