import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "np.sin(z)", derivative: "np.cos(z)" },
  torch: { expression: "torch.sin(z)" },
} satisfies ActivationInPython;
