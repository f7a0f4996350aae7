import { sigmoid } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "silu",
  name: "SiLU",
  forward: (z) => z * sigmoid(z),
  derivative: (z) => {
    const s = sigmoid(z);
    return s * (1 + z * (1 - s));
  },
} satisfies ActivationDefinition;
