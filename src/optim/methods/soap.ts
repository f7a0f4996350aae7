import { defineMethod } from "../define/definition.ts";
import { decay, learningRate, onOff, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { alongSizes, inGradients } from "../matrix/cost.ts";
import { EachTensor } from "../matrix/mover.ts";
import { largest } from "../matrix/rotation.ts";
import { SOAPMover } from "../matrix/soap-mover.ts";
import { count } from "../whole/settings.ts";

const soap = defineMethod({
  id: "soap",
  name: "SOAP",
  family: "matrix",
  hyperparameters: {
    lr: learningRate(3e-3, "length"),
    beta1: decay(0.95, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.95, 2, "Decay rate of the average of squared gradients, among the eigenvectors."),
    shampooBeta: {
      ...decay(0.95, 3, "Decay rate of the averages whose eigenvectors are used; by default beta 2."),
      label: "beta of Shampoo",
      default: { follows: "beta2", of: (v) => v.beta2 },
    },
    eps: tiny(1e-8),
    weightDecay: {
      ...penalty(0.01),
      meaning: "Multiplies the parameters by 1 − lr·λ at each step, separately from the gradient.",
    },
    preconditionFrequency: count(10, 1000, {
      symbol: "f",
      tex: "f",
      label: "basis every",
      meaning: "Number of steps between two updates of the eigenvectors.",
    }),
    precondition1d: onOff("turn vectors", "", "Rotates vectors too; otherwise they get plain Adam."),
  },
  tuples: { betas: ["beta1", "beta2"] },
  equations: [
    "L = \\beta_3 L + (1 - \\beta_3) G G^\\top, \\quad R = \\beta_3 R + (1 - \\beta_3) G^\\top G",
    "Q_L, Q_R = \\text{eigenvectors of } L, R \\text{, every } f \\text{ steps by } Q = \\operatorname{qr}(L Q)",
    "M = \\beta_1 M + (1 - \\beta_1) G, \\quad G' = Q_L^\\top G Q_R, \\quad M' = Q_L^\\top M Q_R",
    "V = \\beta_2 V + (1 - \\beta_2) G'^2",
    "W = W - \\eta \\tfrac{\\sqrt{1 - \\beta_2^t}}{1 - \\beta_1^t}\\, Q_L \\frac{M'}{\\sqrt{V} + \\varepsilon} Q_R^\\top",
    "W = (1 - \\eta\\lambda) W",
  ],
  create: () => new EachTensor((shape) => new SOAPMover(shape)),
  // One product to add to the averages, two into the eigenbases and one back, and at times a power iteration.
  stepCost: ({ preconditionFrequency, precondition1d }, load) => {
    const turned = precondition1d ? load.shapes : load.shapes.filter((shape) => shape.length > 1);
    return 1 + inGradients(alongSizes(turned, 4, 3 / preconditionFrequency, largest), load);
  },
  variants: [
    {
      name: "SOAP",
      values: { lr: 0.02, weightDecay: 0, precondition1d: 1, preconditionFrequency: 1 },
      network: { lr: 0.01, precondition1d: 0, preconditionFrequency: 10 },
    },
  ],
});
export default soap;

export interface SOAPOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  /** beta2 by default. */
  readonly shampooBeta?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly preconditionFrequency?: number;
  readonly precondition1d?: boolean;
}

/**
 * SOAP (Vyas et al. 2024): Adam in the eigenbasis of Shampoo's averages, brought up to date every
 * `preconditionFrequency` steps by a power iteration; weight decay decoupled. The first step moves nothing, as in the
 * authors' code. Dimensions above 64 are not rotated.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SOAP extends Optimizer<SOAPOptions> {
  constructor(params: Params<SOAPOptions>, options: OptimizerOptions<SOAPOptions> = {}) {
    super(soap, params, options);
  }
}
