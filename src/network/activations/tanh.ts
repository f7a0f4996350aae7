import { tanh } from "../../lang/elementary/index.ts";
import type { ActivationDefinition, ActivationInPython } from "../activation.ts";

export default {
  id: "tanh",
  name: "tanh",
  of: tanh,
  slope: (_, a) => 1 - a * a,
} satisfies ActivationDefinition;

export const python: ActivationInPython = {
  numpy: { of: "np.tanh(z)", slope: "1 - a * a" },
  torch: { module: "nn.Tanh()" },
};
