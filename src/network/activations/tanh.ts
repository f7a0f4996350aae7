import { tanh } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "tanh",
  name: "tanh",
  of: tanh,
  slope: (_, a) => 1 - a * a,
  python: {
    numpy: { of: "np.tanh(z)", slope: "1 - a * a" },
    torch: { module: "nn.Tanh()" },
  },
} satisfies ActivationDefinition;
