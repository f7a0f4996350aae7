import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: { of: "z", slope: "np.ones_like(z)" },
  torch: null,
} satisfies ActivationInPython;
