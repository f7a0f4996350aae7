import { cos, sin } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "sine",
  name: "Sine",
  of: sin,
  slope: cos,
} satisfies ActivationDefinition;
