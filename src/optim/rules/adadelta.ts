import { namedOptions, type TorchCounterpart } from "../counterpart.ts";
import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { keptShare, learningRate, penalty, tiny } from "../hyperparameter.ts";
import { keras, optax, paper, pytorch } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const adadelta = defineRule({
  id: "adadelta",
  name: "Adadelta",
  family: "adaptive",
  paper: "Zeiler 2012, arXiv:1212.5701, algorithm 1",
  hyperparameters: {
    lr: learningRate(1),
    rho: keptShare(
      { symbol: "ρ", tex: "\\rho", label: "rho" },
      0.9,
      "Decay rate of the averages of squared gradients and of squared steps.",
    ),
    eps: {
      ...tiny(1e-6),
      meaning:
        "Added to both averages under their roots: its root sets how long the first steps are. With 0 " +
        "nothing moves, and a gradient of 0 is 0/0, which ends the run.",
    },
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    v = rho * v + (1 - rho) * g^2
    d = sqrt(u + eps) / sqrt(v + eps) * g
    u = rho * u + (1 - rho) * d^2
    p = p - lr * d
  `,
  variants: [{ name: "Adadelta", values: { lr: 0.2 }, network: { lr: 1, eps: 1e-4 } }],
  notes:
    "Scales each step by the size of recent steps over that of recent gradients, so that no learning rate is " +
    "needed: lr is a factor, 1 in the paper. The ratio has the unit of p, and the first steps are as small " +
    "as eps makes them, √(eps/(1 − ρ)): it sets off slowly, speeds up, and where the gradient keeps its sign " +
    "can speed up without bound. With eps = 0 it never moves. ρ is 0.9 as in PyTorch (0.95 in the paper), " +
    "eps under both roots.",
  libraries: [
    pytorch("torch.optim.Adadelta", ["lr", "rho", "eps", "weightDecay"]),
    optax("optax.adadelta", ["lr", "rho", "eps", "weightDecay"]),
    paper("Zeiler 2012, algorithm 1", "2012", { rho: 0.95 }),
  ],
  conventions: [
    {
      title: "Defaults and decay in Keras",
      text:
        "The paper has ρ = 0.95, eps = 1e-6 and no lr; PyTorch lr 1, ρ 0.9, eps 1e-6; Keras lr 0.001, ρ " +
        "0.95, eps 1e-7, so that Keras's default run is some thousand times slower at the start. Its " +
        "weight_decay is decoupled.",
      rival: {
        name: "Adadelta with decoupled decay",
        rule: `
          v = rho * v + (1 - rho) * g^2
          d = sqrt(u + eps) / sqrt(v + eps) * g
          u = rho * u + (1 - rho) * d^2
          p = p - lr * weightDecay * p - lr * d
        `,
        values: { weightDecay: 0.1 },
      },
      libraries: [
        keras("keras.optimizers.Adadelta", ["lr", "rho", "eps", "weightDecay"], {
          lr: 1e-3,
          rho: 0.95,
          eps: 1e-7,
        }),
      ],
    },
    {
      title: "Which step is averaged",
      text:
        "u averages the step before lr is applied, in PyTorch, Optax and Keras alike. Averaging the step that was " +
        "made would let lr act on all later steps too.",
      rival: {
        name: "Adadelta averaging the step made",
        rule: `
          g = g + weightDecay * p
          v = rho * v + (1 - rho) * g^2
          d = lr * sqrt(u + eps) / sqrt(v + eps) * g
          u = rho * u + (1 - rho) * d^2
          p = p - d
        `,
        values: { lr: 0.5 },
      },
    },
  ],
});
export default adadelta;

export const torch: TorchCounterpart = {
  name: "Adadelta",
  options: namedOptions("lr", "rho", "eps", "weightDecay"),
};

export interface AdadeltaOptions extends CommonOptions {
  readonly lr?: number;
  readonly rho?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Adadelta (Zeiler 2012), as in PyTorch: `lr` multiplies the paper's step.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adadelta extends Optimizer<AdadeltaOptions> {
  constructor(params: Params<AdadeltaOptions>, options: AdadeltaOptions = {}) {
    super(adadelta, params, options);
  }
}
