import { sigmoid } from "../../lang/elementary/index.ts";
import type { ActivationDefinition, ActivationInPython } from "../activation.ts";

export default {
  id: "sigmoid",
  name: "Sigmoid",
  of: sigmoid,
  slope: (_, a) => a * (1 - a),
} satisfies ActivationDefinition;

export const python: ActivationInPython = {
  numpy: { of: "sigmoid(z)", slope: "a * (1 - a)" },
  uses: ["sigmoid"],
  torch: { module: "nn.Sigmoid()" },
};
