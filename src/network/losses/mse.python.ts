import type { LossInPython } from "../loss.ts";

export default {
  numpy: ["error = outputs - t", "return np.mean(error * error), 2 * error / error.size"],
  torch: "F.mse_loss(outputs, t)",
} satisfies LossInPython;
