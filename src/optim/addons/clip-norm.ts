import { defineAddon } from "../addon.ts";
import { maxNorm, shortening, totalNorm } from "../clipping.ts";
import type { PythonSource } from "../counterpart.ts";
import { GradientWrapper } from "../gradient-wrapper.ts";
import type { Oracle, Tensor } from "../method.ts";

const id = "clip-norm";

export default defineAddon({
  id,
  name: "Clipping by norm",
  kind: "clipping",
  paper: "Pascanu, Mikolov & Bengio 2013, arXiv:1211.5063; PyTorch's clip_grad_norm_",
  hyperparameters: { maxNorm },
  equations: [
    "g \\leftarrow g \\, \\min\\left(1, \\frac{\\lVert g\\rVert_{\\max}}{\\lVert g\\rVert + 10^{-6}}\\right)",
  ],
  notes:
    "A gradient that is longer than the bound, over all parameters together, is shortened to it and keeps its " +
    "direction: one cliff does not throw everything away. Adam divides by the gradient's size itself, so that under " +
    "it clipping changes only how much a long gradient counts among others.",
  wrap: (inner) => new ClipNorm(id, inner),
});

export const python: PythonSource = {
  name: "ClipNorm",
  arrays: `
from arrays.around import Around
from arrays.norm import norm


class ClipNorm(Around):
    """Shortens the whole gradient to max_norm where it is longer."""

    def step(self, params, grads, evaluate=None):
        factor = min(1.0, self.own["max_norm"] / (norm(grads) + 1e-6))
        self.optimizer.step(params, [g * factor for g in grads], evaluate)
`,
  tensors: `
import torch
from tensors.around import Around


class ClipNorm(Around):
    """Shortens the whole gradient to max_norm where it is longer."""

    def step(self, closure=None):
        torch.nn.utils.clip_grad_norm_(self.params, self.own["max_norm"])
        self.optimizer.step(closure)
`,
};

class ClipNorm extends GradientWrapper {
  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const factor = shortening(totalNorm(tensors), this.setting("maxNorm"));
    for (let k = 0; k < tensors.length; k++) {
      const { grad } = tensors[k];
      const handed = this.handed[k];
      handed.grad = grad && handed.buffer;
      if (grad) for (let i = 0; i < grad.length; i++) handed.buffer[i] = grad[i] * factor;
    }
    this.inner.step(this.handed, oracle);
  }
}
