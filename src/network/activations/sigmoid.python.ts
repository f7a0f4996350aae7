import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { of: "sigmoid(z)", slope: "a * (1 - a)" },
  uses: ["sigmoid"],
  torch: { module: "nn.Sigmoid()" },
} satisfies ActivationInPython;
