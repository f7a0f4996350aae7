import { keras, optax, paper, pytorch } from "../conventions/implementation.ts";
import { epsForms } from "../define/choices.ts";
import type { Prose } from "../define/prose.ts";

/** ε₁ as in the paper, Keras and Optax. */
const added = { eps1: 1e-30, epsForm: epsForms.indexOf("added") };

export default {
  paper: "Shazeer & Stern 2018, arXiv:1804.04235, algorithms 4 and 5",
  equations: [
    "\\alpha = \\max(\\varepsilon_2, \\text{RMS}(W)) \\min(\\eta, 1/\\sqrt{t})",
    "R = (1 - t^\\tau) R + t^\\tau \\, \\text{mean of } G^2 \\text{ along each row}",
    "C = (1 - t^\\tau) C + t^\\tau \\, \\text{mean of } G^2 \\text{ along each column}",
    "V = R\\, C / \\max(\\text{mean}(R), \\varepsilon_1)",
    "\\text{vectors: } V = (1 - t^\\tau) V + t^\\tau G^2",
    "U = G / \\max(\\sqrt{V}, \\varepsilon_1)",
    "W = (1 - \\eta\\lambda) W - \\alpha\\, U / \\max(1, \\text{RMS}(U) / d)",
  ],
  inShort:
    "Divides like Adam, with an average for each row and each column of a matrix instead of each weight.",
  goodWhen: "weight matrices are large and memory is short",
  failsWhen: "parameters begin near 0: steps are relative to their size. It has no momentum",
  notes:
    "Divides like Adam by the root of averaged squared gradients, but keeps of a weight matrix one average for each " +
    "row and one for each column, whose product stands for the rest: n + m numbers instead of n·m, which is why large " +
    "language models are trained with it. It has no momentum. A step is relative: lr times the parameter's own size, " +
    "and at least lr·ε₂, so that what is near 0 moves slowly; from step 1/lr² on the steps shrink like 1/√t. The " +
    "averages begin short and grow longer, which makes up for their start at 0. On a surface the two coordinates are " +
    "one vector, whose elements have an average each. The form is PyTorch's, of version 2.5 and later.",
  libraries: [
    pytorch(
      "torch.optim.Adafactor",
      ["lr", "beta2Decay", "eps", "d", "weightDecay"],
      {},
      { eps: ["eps1", "eps2"] },
    ),
  ],
  conventions: [
    {
      title: "Where ε₁ stands",
      text:
        "The paper, Keras and Optax add ε₁ = 1e-30 to the squared gradients before they are averaged. PyTorch bounds the " +
        "root from below by ε₁ instead, 2.2e-16 in double precision. Where gradients are not near 0 this makes no difference. " +
        "The paper has no lr, its relative step is min(0.01, 1/√t); Keras's lr is 0.001 by default.",
      libraries: [
        paper("Shazeer & Stern", "2018", { lr: 1e-2, ...added }),
        keras(
          "keras.optimizers.Adafactor",
          ["lr"],
          { lr: 1e-3, ...added },
          {
            beta_2_decay: "beta2Decay",
            epsilon_1: "eps1",
            epsilon_2: "eps2",
            clip_threshold: "d",
          },
        ),
      ],
    },
    {
      title: "Optax's learning rate",
      text:
        "Optax's learning_rate is the relative step itself, 1 where it is left out, and does not shrink. It factors " +
        "matrices from 128 rows and columns on alone, and adds ε₁ to the squared gradients. Its weight decay is not " +
        "multiplied by the learning rate.",
      libraries: [
        optax(
          "optax.adafactor",
          ["lr", "minDimSizeToFactor"],
          { lr: 1, ...added, relativeStep: 0, minDimSizeToFactor: 128 },
          { eps: "eps1", clipping_threshold: "d" },
        ),
      ],
    },
  ],
} satisfies Prose;
