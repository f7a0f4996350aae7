import { sigmoid } from "../../lang/elementary/index.ts";
import type { ActivationDefinition, ActivationInPython } from "../activation.ts";

export default {
  id: "silu",
  name: "SiLU",
  of: (z) => z * sigmoid(z),
  slope: (z) => {
    const s = sigmoid(z);
    return s * (1 + z * (1 - s));
  },
} satisfies ActivationDefinition;

export const python: ActivationInPython = {
  numpy: { of: "z * sigmoid(z)", slope: "sigmoid(z) * (1 + z * (1 - sigmoid(z)))" },
  uses: ["sigmoid"],
  torch: { module: "nn.SiLU()" },
};
