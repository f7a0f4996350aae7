import { sigmoid } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "sigmoid",
  name: "Sigmoid",
  of: sigmoid,
  slope: (_, a) => a * (1 - a),
} satisfies ActivationDefinition;
