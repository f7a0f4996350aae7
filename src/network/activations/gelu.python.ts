import type { ActivationInPython } from "../activation.ts";

export default {
  numpy: {
    forward: "0.5 * z * (1 + erf(z / math.sqrt(2)))",
    derivative: "0.5 * (1 + erf(z / math.sqrt(2))) + z * np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)",
  },
  uses: ["erf", "math"],
  torch: { module: "nn.GELU()" },
} satisfies ActivationInPython;
