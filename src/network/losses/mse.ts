import { type LossDefinition, type LossInPython, meanOverOutputs } from "../loss.ts";
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

export const python: LossInPython = {
  numpy: ["error = outputs - t", "return np.mean(error * error), 2 * error / error.size"],
  torch: "F.mse_loss(outputs, t)",
};
