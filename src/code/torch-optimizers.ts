import type { Values } from "../optim/index.ts";
import { float } from "./python/literal.ts";

/** One of PyTorch's own optimizers, for the values with which it does what ours does. */
export interface TorchOptimizer {
  /** In `torch.optim`. */
  readonly name: string;
  /** Whether its convention is ours, given all values that a group has on its way. */
  readonly fits: (history: readonly Values[]) => boolean;
  /** Its keyword arguments, as Python text. */
  readonly options: (values: Values) => Readonly<Record<string, string>>;
}

const always = () => true;
const betas = ({ beta1, beta2 }: Values): string => `(${float(beta1)}, ${float(beta2)})`;
const adamOptions = (values: Values) => ({
  lr: float(values.lr),
  betas: betas(values),
  eps: float(values.eps),
  weight_decay: float(values.weightDecay),
});

/** By our id. An optimizer that is not here is written out as a rule. */
export const torchOptimizers: ReadonlyMap<string, TorchOptimizer> = new Map<string, TorchOptimizer>([
  [
    "sgd",
    {
      name: "SGD",
      // With dampening PyTorch's first velocity is the gradient itself; and it begins to keep one where momentum begins.
      fits: (history) =>
        history.every(({ momentum }) => momentum === 0) ||
        history.every(({ momentum, dampening }) => momentum !== 0 && dampening === 0),
      options: ({ lr, momentum, nesterov, weightDecay }) => ({
        lr: float(lr),
        momentum: float(momentum),
        ...(nesterov ? { nesterov: "True" } : { nesterov: "False" }),
        weight_decay: float(weightDecay),
      }),
    },
  ],
  ["adam", { name: "Adam", fits: always, options: adamOptions }],
]);
