import { defineAddon } from "../addon.ts";
import { clipValue, cut } from "../clipping.ts";
import { GradientWrapper } from "../gradient-wrapper.ts";
import type { Oracle, Tensor } from "../method.ts";

const id = "clip-value";

export default defineAddon({
  id,
  name: "Clipping by value",
  kind: "clipping",
  paper:
    "Mikolov 2012, Statistical Language Models Based on Neural Networks, section 3.2.2; PyTorch's clip_grad_value_",
  hyperparameters: { clipValue },
  equations: ["g_i \\leftarrow \\max(-|g|_{\\max}, \\min(|g|_{\\max}, g_i))"],
  python: { name: "ClipValue" },
  notes:
    "Each component of the gradient is cut to the bound by itself. That turns the direction of a long gradient towards " +
    "a diagonal; clipping by norm keeps it.",
  wrap: (inner) => new ClipValue(id, inner),
});

class ClipValue extends GradientWrapper {
  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const max = this.setting("clipValue");
    for (let k = 0; k < tensors.length; k++) {
      const { grad } = tensors[k];
      const handed = this.handed[k];
      handed.grad = grad && handed.buffer;
      if (grad) for (let i = 0; i < grad.length; i++) handed.buffer[i] = cut(grad[i], max);
    }
    this.inner.step(this.handed, oracle);
  }
}
