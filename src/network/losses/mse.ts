import { type LossDefinition, meanOverOutputs } from "../loss.ts";
import { numbers } from "../output-meaning.ts";

export default {
  id: "mse",
  name: "Squared error",
  tasks: ["regression", "classification"],
  targets: "numbers",
  outputs: numbers,
  squared: true,
  compute: meanOverOutputs(
    (output, target) => (output - target) * (output - target),
    (output, target) => 2 * (output - target),
  ),
} satisfies LossDefinition;
