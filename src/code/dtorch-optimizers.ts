import type { Values } from "../optim/index.ts";
import type { Options } from "./options.ts";
import { float } from "./python/literal.ts";

/** One of dtorch's own optimizers, for the values with which it can be made to do what ours does. */
export interface DtorchOptimizer {
  readonly name: string;
  /** The class of its groups, and the line that imports it. */
  readonly group: string;
  readonly groupImport: string;
  /** The hyperparameters of ours that it has, or that `fits` looks at: with any other it would be another optimizer. */
  readonly has: readonly string[];
  /** @param rated whether a schedule or a warmup sets its learning rate */
  readonly fits: (history: readonly Values[], rated: boolean) => boolean;
  readonly options: (values: Values) => Options;
  /** Where it departs from its documentation, and what the script does about it: sentences. */
  readonly notes: (values: Values) => readonly string[];
}

const adamGroups = [
  "dtorch's AdamParam refuses every argument, since it asks for an instance of list[Parameter]; AdamGroup stands in its place.",
];

/** By our id. An optimizer that is not here is written out as a rule. */
export const dtorchOptimizers: ReadonlyMap<string, DtorchOptimizer> = new Map<string, DtorchOptimizer>([
  [
    "sgd",
    {
      name: "SGD",
      group: "OptimizerParam",
      groupImport: "from dtorch.optim import OptimizerParam",
      has: ["lr", "momentum", "dampening", "nesterov", "weightDecay"],
      fits: (history, rated) => {
        const [first] = history;
        return history.every(
          ({ momentum, dampening, nesterov, weightDecay }) =>
            weightDecay === 0 &&
            nesterov === 0 &&
            momentum === first.momentum &&
            // A schedule would not know of the factor in the learning rate.
            !(rated && momentum !== 0 && dampening !== 0) &&
            (momentum === 0 || dampening === first.dampening),
        );
      },
      // lr·(v of the heavy ball)·(1 − τ) is lr·(v whose gradients enter times 1 − τ), as long as τ and μ stay.
      options: ({ lr, momentum, dampening }) => ({
        lr: momentum === 0 || dampening === 0 ? float(lr) : `${float(lr)} * (1 - ${float(dampening)})`,
        momentum: float(momentum),
      }),
      notes: ({ momentum, dampening }) =>
        momentum === 0 || dampening === 0
          ? []
          : [
              "dtorch documents momentum as an exponential average, v = momentum * v + (1 - momentum) * g; its code is " +
                "the heavy ball, v = momentum * v + g. A learning rate of lr * (1 - momentum) makes the documented steps of it.",
            ],
    },
  ],
  [
    "adam",
    {
      name: "Adam",
      group: "AdamGroup",
      groupImport: "from dtorch_own.adam_group import AdamGroup",
      has: ["lr", "beta1", "beta2", "eps", "weightDecay", "amsgrad", "decoupledWeightDecay"],
      fits: (history) =>
        history.every(({ amsgrad, decoupledWeightDecay }) => !amsgrad && !decoupledWeightDecay),
      options: ({ lr, beta1, beta2, eps, weightDecay }) => ({
        lr: float(lr),
        betas: `(${float(beta1)}, ${float(beta2)})`,
        eps: float(eps),
        weight_decay: float(weightDecay),
      }),
      notes: ({ weightDecay }) =>
        weightDecay === 0
          ? adamGroups
          : [
              ...adamGroups,
              "dtorch's Adam writes its weight decay into the gradient, so that a second step() without zero_grad() " +
                "decays twice. Every step here begins with zero_grad() and a fresh gradient.",
            ],
    },
  ],
]);
