import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decoupledPenalty, learningRate } from "../hyperparameter.ts";
import { optax, paper } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const signSGD = defineRule({
  id: "signsgd",
  name: "signSGD",
  family: "sign",
  paper: "Bernstein et al. 2018, arXiv:1802.04434, algorithm 1",
  hyperparameters: { lr: learningRate(1e-3), weightDecay: decoupledPenalty(0) },
  rule: `
    p = p - lr * weightDecay * p - lr * sign(g)
  `,
  variants: [{ name: "signSGD", values: { lr: 0.0015 }, network: { lr: 0.01 } }],
  notes:
    "Moves every coordinate by exactly lr against the sign of its gradient, however small that is: along " +
    "diagonals, at one speed, and to and fro by lr around a minimum until lr is lowered. Where a gradient is " +
    "exactly 0 the coordinate stays. It is Adam without memory (betas and eps 0). Weight decay, which the " +
    "paper's algorithm does not have, is decoupled, as the sign would swallow it.",
  libraries: [optax("optax.sign_sgd", ["lr"]), paper("Bernstein et al. 2018, algorithm 1", "2018")],
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
  constructor(params: Params<SignSGDOptions>, options: SignSGDOptions = {}) {
    super(signSGD, params, options);
  }
}
