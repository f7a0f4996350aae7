import { cos, sin } from "../../lang/elementary/index.ts";
import type { ActivationDefinition, ActivationInPython } from "../activation.ts";

export default {
  id: "sine",
  name: "Sine",
  of: sin,
  slope: cos,
} satisfies ActivationDefinition;

export const python: ActivationInPython = {
  numpy: { of: "np.sin(z)", slope: "np.cos(z)" },
  torch: { expression: "torch.sin(z)" },
};
