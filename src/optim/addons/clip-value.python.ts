import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "ClipValue",
  arrays: `
import numpy as np
from arrays.around import Around


class ClipValue(Around):
    """Limits each component of the gradient to clip_value."""

    def step(self, params, grads, evaluate=None):
        bound = self.own["clip_value"]
        self.optimizer.step(params, [np.clip(g, -bound, bound) for g in grads], evaluate)
`,
  tensors: `
import torch
from tensors.around import Around


class ClipValue(Around):
    """Limits each component of the gradient to clip_value."""

    def step(self, closure=None):
        torch.nn.utils.clip_grad_value_(self.params, self.own["clip_value"])
        self.optimizer.step(closure)
`,
};
