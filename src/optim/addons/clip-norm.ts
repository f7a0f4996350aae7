import { defineAddon } from "../define/addon.ts";
import { GradientWrapper } from "../engine/gradient-wrapper.ts";
import type { Oracle, Tensor } from "../engine/method.ts";
import { maxNorm, shortening, totalNorm } from "../library/clip-grad.ts";

const id = "clip-norm";

export default defineAddon({
  id,
  name: "Clipping by norm",
  kind: "clipping",
  hyperparameters: { maxNorm },
  wrap: (inner) => new ClipNorm(id, inner),
});

class ClipNorm extends GradientWrapper {
  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const factor = shortening(totalNorm(tensors), this.setting("maxNorm"));
    for (let k = 0; k < tensors.length; k++) {
      const { grad } = tensors[k];
      const handed = this.wrapped[k];
      handed.grad = grad && handed.buffer;
      if (grad) for (let i = 0; i < grad.length; i++) handed.buffer[i] = grad[i] * factor;
    }
    this.inner.step(this.wrapped, oracle);
  }
}
