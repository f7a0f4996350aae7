import { cos, sin } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "sine",
  name: "Sine",
  forward: sin,
  derivative: cos,
} satisfies ActivationDefinition;
