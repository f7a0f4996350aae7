import type { Prose } from "../define/prose.ts";

export default {
  paper:
    "Mikolov 2012, Statistical Language Models Based on Neural Networks, section 3.2.2; PyTorch's clip_grad_value_",
  equations: ["g_i \\leftarrow \\max(-|g|_{\\max}, \\min(|g|_{\\max}, g_i))"],
  notes:
    "Each component of the gradient is cut to the bound by itself. That turns the direction of a long gradient towards " +
    "a diagonal; clipping by norm keeps it.",
} satisfies Prose;
