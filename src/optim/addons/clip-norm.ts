import { defineAddon } from "../addon.ts";
import { maxNorm, shortening, totalNorm } from "../clipping.ts";
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
  python: { name: "ClipNorm" },
  notes:
    "A gradient that is longer than the bound, over all parameters together, is shortened to it and keeps its " +
    "direction: one cliff does not throw everything away. Adam divides by the gradient's size itself, so that under " +
    "it clipping changes only how much a long gradient counts among others.",
  wrap: (inner) => new ClipNorm(id, inner),
});

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
