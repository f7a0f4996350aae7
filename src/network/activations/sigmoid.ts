import { sigmoid } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "sigmoid",
  name: "Sigmoid",
  forward: sigmoid,
  derivative: (_, a) => a * (1 - a),
} satisfies ActivationDefinition;
