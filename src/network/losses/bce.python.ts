import type { LossInPython } from "../loss.ts";

export default {
  numpy: [
    "loss = np.mean(np.logaddexp(0, outputs) - outputs * t)",
    "return loss, (sigmoid(outputs) - t) / outputs.size",
  ],
  uses: ["sigmoid"],
  torch: "F.binary_cross_entropy_with_logits(outputs, t)",
} satisfies LossInPython;
