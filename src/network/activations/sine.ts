import { cos, sin } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "sine",
  name: "Sine",
  of: sin,
  slope: cos,
  python: {
    numpy: { of: "np.sin(z)", slope: "np.cos(z)" },
    torch: { expression: "torch.sin(z)" },
  },
} satisfies ActivationDefinition;
