import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { forward: "z", derivative: "np.ones_like(z)" },
  torch: null,
} satisfies ActivationInPython;
