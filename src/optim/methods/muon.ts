import type { PythonSource } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { learningRate, momentumRate, onOff, penalty, tiny } from "../hyperparameter.ts";
import { authors, keras, optax, pytorch } from "../implementation.ts";
import { EachTensor } from "../matrix/mover.ts";
import { momentumForms } from "../matrix/muon-momentum.ts";
import { MuonMover, stretches } from "../matrix/muon-mover.ts";
import { inGradients, orthogonalizing } from "../matrix/work.ts";
import { Optimizer } from "../optimizer.ts";
import { count, kind } from "../whole/settings.ts";

const muon = defineMethod({
  id: "muon",
  name: "Muon",
  family: "matrix",
  paper: "Jordan et al. 2024, kellerjordan.github.io/posts/muon",
  hyperparameters: {
    lr: learningRate(0.02),
    momentum: momentumRate(0.95),
    nesterov: { ...onOff("nesterov", "", "Looks ahead: takes (1 − μ)·g + μ·m instead of m."), default: 1 },
    weightDecay: {
      ...penalty(0),
      meaning: "Shrinks the parameters by lr·λ of themselves at each step, apart from the gradient.",
    },
    nsSteps: {
      ...count(5, 20, {
        symbol: "",
        tex: "\\text{iterations}",
        label: "iterations",
        meaning: "Newton–Schulz iterations: how nearly orthogonal the update becomes.",
      }),
      slider: { min: 1, max: 10 },
    },
    eps: {
      ...tiny(1e-7),
      meaning:
        "Added to the length that the momentum is divided by. With 0, a momentum of 0 is 0/0, and that ends the run.",
    },
    adjustLrFn: kind(stretches, {
      label: "scale",
      meaning:
        "What the step of a matrix is multiplied by: 0 √max(1, rows/columns), 1 0.2·√max(rows, columns), " +
        "2 √max(1, columns/rows).",
    }),
    momentumForm: kind(momentumForms, {
      label: "momentum form",
      meaning: "What is made orthogonal: 0 the average of gradients, 1 their sum, 2 the average corrected.",
    }),
  },
  equations: [
    "M = \\mu M + (1 - \\mu) G, \\quad U = (1 - \\mu) G + \\mu M \\; \\text{(nesterov)} \\text{ or } M",
    "X_0 = U / (\\|U\\|_F + \\varepsilon)",
    "X_{k+1} = 3.4445 X_k - 4.7750 (X_k X_k^\\top) X_k + 2.0315 (X_k X_k^\\top)^2 X_k",
    "W = (1 - \\eta\\lambda) W - \\eta \\sqrt{\\max(1, \\tfrac{\\text{rows}}{\\text{columns}})}\\, X_5",
    "\\text{vectors: } p = (1 - \\eta\\lambda) p - \\eta\\, u / (\\|u\\| + \\varepsilon)",
  ],
  create: () => new EachTensor((shape) => new MuonMover(shape)),
  effort: ({ nsSteps }, load) => 1 + inGradients(orthogonalizing(load.shapes, nsSteps), load),
  variants: [{ name: "Muon", values: { lr: 0.01 }, network: { lr: 0.02 } }],
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
});
export default muon;

export const python: PythonSource = {
  name: "Muon",
  arrays: `
import math

import numpy as np
from methods.each_tensor import EachTensor


def normalized(x, eps):
    """Of length 1; what is next to nothing stays so."""
    return x / (np.sqrt(np.sum(x * x)) + eps)


def orthogonalized(m, steps, eps):
    """Brings singular values to about 1 by Newton-Schulz iterations; the vectors stay."""
    x = normalized(m.T if m.shape[0] > m.shape[1] else m, eps)
    for _ in range(steps):
        square = x @ x.T
        x = 3.4445 * x + (-4.775 * square + 2.0315 * square @ square) @ x
    return x.T if m.shape[0] > m.shape[1] else x


class Muon(EachTensor):
    """Momentum, made orthogonal; that of a vector is made of length 1."""

    def move(self, p, g, state, own):
        if state.t == 1:
            state.momentum = np.zeros_like(p)
        mu, lr, form = own["momentum"], own["lr"], own["momentum_form"]
        kept = 1.0 if form == 1 else 1 - mu
        state.momentum = mu * state.momentum + kept * g
        missing = [1 - mu**t if form == 2 else 1.0 for t in (state.t, state.t + 1)]
        update = state.momentum / missing[0]
        if own["nesterov"]:
            update = kept / missing[0] * g + mu / missing[1] * state.momentum
        if p.ndim == 2:
            update = orthogonalized(update, own["ns_steps"], own["eps"])
            rows, columns = p.shape
            tall, wide, large = rows / columns, columns / rows, 0.04 * max(rows, columns)
            stretch = (max(1.0, tall), large, max(1.0, wide))[own["adjust_lr_fn"]]
            update = math.sqrt(stretch) * update
        else:
            update = normalized(update, own["eps"])
        return (1 - lr * own["weight_decay"]) * p - lr * update
`,
};

export interface MuonOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly nesterov?: boolean;
  readonly weightDecay?: number;
  readonly nsSteps?: number;
  readonly eps?: number;
  /** The scale of a matrix's step; "original" by default, √max(1, rows/columns). */
  readonly adjustLrFn?: (typeof stretches)[number];
  /** "average" by default. */
  readonly momentumForm?: (typeof momentumForms)[number];
}

/**
 * Muon (Jordan et al. 2024): the momentum of each matrix orthogonalised by Newton–Schulz iterations, scaled by
 * √max(1, rows/columns); weight decay decoupled. A parameter of one dimension steps along its momentum made of
 * length 1, where the author's code has AdamW.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Muon extends Optimizer<MuonOptions> {
  constructor(params: Params<MuonOptions>, options: MuonOptions = {}) {
    super(muon, params, options);
  }
}
