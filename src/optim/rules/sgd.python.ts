import {
  type DtorchCounterpart,
  namedOptions,
  staysOnOrOff,
  type TorchCounterpart,
} from "../conventions/counterpart.ts";
import type { Values } from "../define/hyperparameter.ts";

/** Returns the values with a dampening of 0 where there is no momentum: then there is no velocity to dampen. */
const undamped = (values: Values): Values => (values.momentum === 0 ? { ...values, dampening: 0 } : values);

export const torch: TorchCounterpart = {
  name: "SGD",
  options: namedOptions("lr", "momentum", "dampening", "nesterov", "weightDecay"),
  given: undamped,
  // PyTorch keeps a velocity only once momentum is set; ours is always kept.
  fits: (history) => staysOnOrOff(history, "momentum"),
  // With dampening PyTorch's first velocity is the gradient itself, undamped.
  averages: (history) => history.some(({ momentum, dampening }) => momentum !== 0 && dampening !== 0),
  otherwise:
    "SGD is written out as a rule: torch.optim.SGD has no velocity until there is a momentum, and here that begins on the way.",
};

export const dtorch: DtorchCounterpart = {
  name: "SGD",
  options: namedOptions("lr", "momentum"),
  without: { nesterov: 0, weightDecay: 0 },
  constant: ["momentum"],
  given: undamped,
  // lr·(v of the heavy ball)·(1 − τ) is lr·(v whose gradients enter times 1 − τ), as long as τ and μ stay.
  damping: "dampening",
  fits: (history, rated) =>
    history.every(
      ({ momentum, dampening }) =>
        momentum === 0 ||
        // A schedule would not include the factor in the learning rate.
        (dampening === history[0].dampening && !(rated && dampening !== 0)),
    ),
  group: ["OptimizerParam", "dtorch.optim"],
  remarks: ({ momentum, dampening }) =>
    momentum === 0 || dampening === 0
      ? []
      : [
          "dtorch documents momentum as an exponential average, v = momentum * v + (1 - momentum) * g; its code is " +
            "the heavy ball, v = momentum * v + g. A learning rate of lr * (1 - momentum) makes the documented steps of it.",
        ],
};
