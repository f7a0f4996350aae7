import { type LossDefinition, meanOverOutputs } from "../loss.ts";
import { numbers } from "../output-meaning.ts";

// Quadratic up to a distance of 1, linear beyond (Huber 1964, doi:10.1214/aoms/1177703732).
export default {
  id: "huber",
  name: "Huber",
  tasks: ["regression", "classification"],
  targets: "numbers",
  outputs: numbers,
  compute: meanOverOutputs(
    (output, target) => {
      const error = output - target;
      const size = Math.abs(error);
      return size <= 1 ? 0.5 * error * error : size - 0.5;
    },
    (output, target) => Math.max(-1, Math.min(1, output - target)),
  ),
} satisfies LossDefinition;
