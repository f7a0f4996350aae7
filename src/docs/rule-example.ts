import { defaultSpec, own, type Spec } from "../experiment/index.ts";

/** Adaptive restart by the gradient: O'Donoghue & Candès 2015, arXiv:1204.3982, section 3.2. */
export const ruleExample = `# Momentum that lets go
lr = 0.0005 in 1e-5..0.01 log
beta = 0.95 in 0..0.999 complement
v = beta * v + g
v = where(dot(v, g) < 0, g, v)
p = p - lr * v`;

/** A race of the rule and the heavy ball that it is derived from. */
export const ruleRace: Spec = {
  ...defaultSpec,
  contenders: [
    { slot: 0, optimizer: "sgd", values: { lr: 0.0005, momentum: 0.95, dampening: 0 } },
    { slot: 1, optimizer: own, rule: ruleExample, values: {} },
  ],
  steps: 300,
};
