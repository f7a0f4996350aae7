import { tanh } from "../../lang/elementary/index.ts";
import type { ActivationDefinition } from "../activation.ts";

export default {
  id: "tanh",
  name: "tanh",
  forward: tanh,
  derivative: (_, a) => 1 - a * a,
} satisfies ActivationDefinition;
