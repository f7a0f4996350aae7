import type { LossInPython } from "../loss.ts";

export default {
  numpy: [
    "shifted = outputs - outputs.max(axis=1, keepdims=True)",
    "log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))",
    "rows = np.arange(len(t))",
    "delta = np.exp(log_p)",
    "delta[rows, t] -= 1",
    "return -np.mean(log_p[rows, t]), delta / len(t)",
  ],
  torch: "F.cross_entropy(outputs, t)",
} satisfies LossInPython;
