import type { ActivationName, LossName } from "../network/index.ts";

/** NumPy's expression of the response to z, and of how steep it is there, where the response is a. */
export const numpyActivations: Readonly<Record<ActivationName, { of: string; slope: string }>> = {
  tanh: { of: "np.tanh(z)", slope: "1 - a * a" },
  relu: { of: "np.maximum(z, 0)", slope: "1.0 * (z > 0)" },
  leaky_relu: { of: "np.where(z > 0, z, 0.01 * z)", slope: "np.where(z > 0, 1, 0.01)" },
  gelu: {
    of: "0.5 * z * (1 + erf(z / math.sqrt(2)))",
    slope: "0.5 * (1 + erf(z / math.sqrt(2))) + z * np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)",
  },
  silu: { of: "z * sigmoid(z)", slope: "sigmoid(z) * (1 + z * (1 - sigmoid(z)))" },
  sigmoid: { of: "sigmoid(z)", slope: "a * (1 - a)" },
  sine: { of: "np.sin(z)", slope: "np.cos(z)" },
  linear: { of: "z", slope: "np.ones_like(z)" },
};

/** The module of PyTorch's; null where there is nothing to do. */
export const torchActivations: Readonly<Record<ActivationName, string | null>> = {
  tanh: "nn.Tanh()",
  relu: "nn.ReLU()",
  leaky_relu: "nn.LeakyReLU(0.01)",
  gelu: "nn.GELU()",
  silu: "nn.SiLU()",
  sigmoid: "nn.Sigmoid()",
  sine: "Sine()",
  linear: null,
};

/** The mean loss, and its slope with respect to the outputs. */
export const numpyLosses: Readonly<Record<LossName, readonly string[]>> = {
  mse: ["error = outputs - t", "return np.mean(error * error), 2 * error / error.size"],
  huber: [
    "error = outputs - t",
    "size = np.abs(error)",
    "loss = np.mean(np.where(size <= 1, 0.5 * error * error, size - 0.5))",
    "return loss, np.clip(error, -1, 1) / error.size",
  ],
  // On logits.
  bce: [
    "loss = np.mean(np.logaddexp(0, outputs) - outputs * t)",
    "return loss, (sigmoid(outputs) - t) / outputs.size",
  ],
  cross_entropy: [
    "shifted = outputs - outputs.max(axis=1, keepdims=True)",
    "log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))",
    "rows = np.arange(len(t))",
    "delta = np.exp(log_p)",
    "delta[rows, t] -= 1",
    "return -np.mean(log_p[rows, t]), delta / len(t)",
  ],
};

export const torchLosses: Readonly<Record<LossName, string>> = {
  mse: "F.mse_loss(outputs, t)",
  huber: "F.huber_loss(outputs, t)",
  bce: "F.binary_cross_entropy_with_logits(outputs, t)",
  cross_entropy: "F.cross_entropy(outputs, t)",
};
