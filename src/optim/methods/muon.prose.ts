import { authors, keras, optax, pytorch } from "../conventions/implementation.ts";
import { momentumForms, stretches } from "../define/choices.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Jordan et al. 2024, kellerjordan.github.io/posts/muon",
  equations: [
    "M = \\mu M + (1 - \\mu) G, \\quad U = (1 - \\mu) G + \\mu M \\; \\text{(nesterov)} \\text{ or } M",
    "X_0 = U / (\\|U\\|_F + \\varepsilon)",
    "X_{k+1} = 3.4445 X_k - 4.7750 (X_k X_k^\\top) X_k + 2.0315 (X_k X_k^\\top)^2 X_k",
    "W = (1 - \\eta\\lambda) W - \\eta \\sqrt{\\max(1, \\tfrac{\\text{rows}}{\\text{columns}})}\\, X_5",
    "\\text{vectors: } p = (1 - \\eta\\lambda) p - \\eta\\, u / (\\|u\\| + \\varepsilon)",
  ],
  inShort:
    "Steps along all singular directions of a weight matrix alike, the rare ones as far as the strong ones.",
  goodWhen: "the parameters are matrices of hidden layers",
  failsWhen:
    "lr is not lowered near a minimum. A surface has no matrices: there every step is exactly lr long",
  notes:
    "Takes the momentum of a weight matrix apart into its singular directions and steps along all of them alike, the " +
    "rare ones as far as the strong one: five Newton–Schulz iterations bring the singular values to between 0.68 and " +
    "1.21 without a decomposition. The step's size is set by lr alone, whatever the gradient's, so that near a minimum " +
    "it does not settle unless lr is lowered. Biases are vectors, for which its author takes AdamW; here they, and a " +
    "surface's two coordinates, step along the momentum made of length 1: on a surface Muon is normalised momentum, " +
    "each step exactly lr long. The momentum is an exponential average, which the normalisation makes the same as a " +
    "sum but for eps. Its author, PyTorch and Keras mean it for the matrices of hidden layers alone.",
  libraries: [
    authors("muon.SingleDeviceMuon", "2025", ["lr", "weightDecay", "momentum"]),
    pytorch(
      "torch.optim.Muon",
      ["lr", "weightDecay", "momentum", "nesterov", "eps", "nsSteps", "adjustLrFn"],
      { lr: 1e-3, weightDecay: 0.1 },
    ),
  ],
  conventions: [
    {
      title: "Three scales",
      text:
        "The author and PyTorch multiply by √max(1, rows/columns). Keras has 0.2·√max(rows, columns), as Moonshot " +
        "(Liu et al. 2025, arXiv:2502.16982), so that AdamW's lr and weight decay will do; PyTorch too, told to match " +
        "AdamW. Keras's momentum is a sum.",
      libraries: [
        keras("keras.optimizers.Muon", ["lr", "weightDecay", "momentum", "nesterov", "nsSteps"], {
          lr: 1e-3,
          weightDecay: 0.004,
          adjustLrFn: stretches.indexOf("match_rms_adamw"),
          momentumForm: momentumForms.indexOf("sum"),
        }),
      ],
    },
    {
      title: "Optax's momentum",
      text:
        "Optax corrects the average of gradients for starting at 0, which with nesterov weighs the first gradients " +
        "otherwise, and multiplies by √max(1, columns/rows), as its matrices have the outputs in columns.",
      libraries: [
        optax(
          "optax.contrib.muon",
          ["lr", "nsSteps", "eps", "weightDecay", "nesterov"],
          {
            eps: 1e-8,
            adjustLrFn: stretches.indexOf("columns"),
            momentumForm: momentumForms.indexOf("corrected"),
          },
          { beta: "momentum" },
        ),
      ],
    },
  ],
} satisfies Prose;
