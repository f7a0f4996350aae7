import { defineRule } from "../define/definition.ts";
import { decoupledPenalty, learningRate } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const signSGD = defineRule({
  id: "signsgd",
  name: "signSGD",
  family: "sign",
  hyperparameters: { lr: learningRate(1e-3, "length"), weightDecay: decoupledPenalty(0) },
  rule: `
    p = p - lr * weightDecay * p - lr * sign(g)
  `,
  variants: [{ name: "signSGD", values: { lr: 0.0015 }, network: { lr: 0.01 } }],
});
export default signSGD;

export interface SignSGDOptions extends CommonOptions {
  readonly lr?: number;
  readonly weightDecay?: number;
}

/**
 * signSGD (Bernstein et al. 2018, algorithm 1): `p ← p − lr·sign(g)`, sign(0) = 0, weight decay decoupled.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SignSGD extends Optimizer<SignSGDOptions> {
  constructor(params: Params<SignSGDOptions>, options: OptimizerOptions<SignSGDOptions> = {}) {
    super(signSGD, params, options);
  }
}
