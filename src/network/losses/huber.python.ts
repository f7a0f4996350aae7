import type { LossInPython } from "../loss.ts";

export default {
  numpy: [
    "error = outputs - t",
    "size = np.abs(error)",
    "loss = np.mean(np.where(size <= 1, 0.5 * error * error, size - 0.5))",
    "return loss, np.clip(error, -1, 1) / error.size",
  ],
  torch: "F.huber_loss(outputs, t)",
} satisfies LossInPython;
