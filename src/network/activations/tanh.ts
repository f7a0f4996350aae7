import { tanh } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "tanh",
  name: "tanh",
  of: tanh,
  slope: (_, a) => 1 - a * a,
} satisfies ActivationDefinition;
