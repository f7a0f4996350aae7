import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { of: "np.sin(z)", slope: "np.cos(z)" },
  torch: { expression: "torch.sin(z)" },
} satisfies ActivationInPython;
