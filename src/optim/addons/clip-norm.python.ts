import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "ClipNorm",
  arrays: `
from arrays.around import Around
from arrays.norm import norm


class ClipNorm(Around):
    """Scales the gradient down to max_norm if its norm is larger."""

    def step(self, params, grads, evaluate=None):
        factor = min(1.0, self.own["max_norm"] / (norm(grads) + 1e-6))
        self.optimizer.step(params, [g * factor for g in grads], evaluate)
`,
  tensors: `
import torch
from tensors.around import Around


class ClipNorm(Around):
    """Scales the gradient down to max_norm if its norm is larger."""

    def step(self, closure=None):
        torch.nn.utils.clip_grad_norm_(self.params, self.own["max_norm"])
        self.optimizer.step(closure)
`,
};
