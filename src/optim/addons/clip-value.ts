import { defineAddon } from "../define/addon.ts";
import { GradientWrapper } from "../engine/gradient-wrapper.ts";
import type { Oracle, Tensor } from "../engine/method.ts";
import { clipValue, cut } from "../library/clip-grad.ts";

const id = "clip-value";

export default defineAddon({
  id,
  name: "Clipping by value",
  kind: "clipping",
  hyperparameters: { clipValue },
  wrap: (inner) => new ClipValue(id, inner),
});

class ClipValue extends GradientWrapper {
  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const max = this.setting("clipValue");
    for (let k = 0; k < tensors.length; k++) {
      const { grad } = tensors[k];
      const handed = this.wrapped[k];
      handed.grad = grad && handed.buffer;
      if (grad) for (let i = 0; i < grad.length; i++) handed.buffer[i] = cut(grad[i], max);
    }
    this.inner.step(this.wrapped, oracle);
  }
}
