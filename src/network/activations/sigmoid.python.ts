import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "sigmoid(z)", derivative: "a * (1 - a)" },
  uses: ["sigmoid"],
  torch: { module: "nn.Sigmoid()" },
} satisfies ActivationInPython;
