import type { Values } from "../optim/index.ts";
import { float } from "./python/literal.ts";

/** One of PyTorch's own optimizers, for the values with which it does what ours does. */
export interface TorchOptimizer {
  /** In `torch.optim`. */
  readonly name: string;
  /** The hyperparameters of ours that it has: with any other it would be another optimizer. */
  readonly has: readonly string[];
  /**
   * Whether its convention is ours.
   *
   * @param history all values that a group has on its way
   * @param rated whether a schedule or a warmup sets its learning rate
   */
  readonly fits: (history: readonly Values[], rated: boolean) => boolean;
  /** Tells if its velocity has to begin at zero to be ours. */
  readonly averages?: (history: readonly Values[]) => boolean;
  /** Its keyword arguments, as Python text. */
  readonly options: (values: Values) => Readonly<Record<string, string>>;
}

const always = () => true;

/** Whether a value is the same on the whole way. */
const stays = (history: readonly Values[], ...names: readonly string[]): boolean =>
  history.every((values) => names.every((name) => values[name] === history[0][name]));

/** PyTorch keeps a velocity from when momentum begins; ours is kept always. */
const momentumStays = (history: readonly Values[]): boolean =>
  history.every(({ momentum }) => (momentum === 0) === (history[0].momentum === 0));

const pair = (a: number, b: number): string => `(${float(a)}, ${float(b)})`;
const onOff = (value: number): string => (value ? "True" : "False");

const adam = ({ lr, beta1, beta2, eps, weightDecay }: Values) => ({
  lr: float(lr),
  betas: pair(beta1, beta2),
  eps: float(eps),
  weight_decay: float(weightDecay),
});

/** PyTorch 1.13 has decoupled decay in AdamW alone. */
const isCoupled = (history: readonly Values[]): boolean =>
  history.every(({ decoupledWeightDecay }) => !decoupledWeightDecay);

/** PyTorch's largest second moment so far is that from when it is asked for. */
const amsgradStays = (history: readonly Values[]): boolean => stays(history, "amsgrad");
const amsgrad = (values: Values) => ({ ...adam(values), amsgrad: onOff(values.amsgrad) });

const optimizers: Readonly<Record<string, TorchOptimizer>> = {
  sgd: {
    name: "SGD",
    has: ["lr", "momentum", "dampening", "nesterov", "weightDecay"],
    fits: momentumStays,
    // With dampening PyTorch's first velocity is the gradient itself, undamped.
    averages: (history) => history.some(({ momentum, dampening }) => momentum !== 0 && dampening !== 0),
    options: ({ lr, momentum, dampening, nesterov, weightDecay }) => ({
      lr: float(lr),
      momentum: float(momentum),
      dampening: float(momentum === 0 ? 0 : dampening),
      nesterov: onOff(nesterov),
      weight_decay: float(weightDecay),
    }),
  },
  adam: {
    name: "Adam",
    has: ["lr", "beta1", "beta2", "eps", "weightDecay", "amsgrad", "decoupledWeightDecay"],
    fits: (history) => amsgradStays(history) && isCoupled(history),
    options: amsgrad,
  },
  adamw: {
    name: "AdamW",
    has: ["lr", "beta1", "beta2", "eps", "weightDecay", "amsgrad"],
    fits: amsgradStays,
    options: amsgrad,
  },
  adamax: {
    name: "Adamax",
    has: ["lr", "beta1", "beta2", "eps", "weightDecay"],
    fits: always,
    options: adam,
  },
  radam: {
    name: "RAdam",
    has: ["lr", "beta1", "beta2", "eps", "weightDecay", "decoupledWeightDecay"],
    fits: isCoupled,
    options: adam,
  },
  adagrad: {
    name: "Adagrad",
    has: ["lr", "lrDecay", "weightDecay", "initialAccumulatorValue", "eps"],
    fits: (history) => stays(history, "initialAccumulatorValue"),
    options: ({ lr, lrDecay, weightDecay, initialAccumulatorValue, eps }) => ({
      lr: float(lr),
      lr_decay: float(lrDecay),
      weight_decay: float(weightDecay),
      initial_accumulator_value: float(initialAccumulatorValue),
      eps: float(eps),
    }),
  },
  adadelta: {
    name: "Adadelta",
    has: ["lr", "rho", "eps", "weightDecay"],
    fits: always,
    options: ({ lr, rho, eps, weightDecay }) => ({
      lr: float(lr),
      rho: float(rho),
      eps: float(eps),
      weight_decay: float(weightDecay),
    }),
  },
  rmsprop: {
    name: "RMSprop",
    has: ["lr", "alpha", "eps", "weightDecay", "momentum", "centered"],
    // Centred, PyTorch lets rounding make a variance negative, and its root NaN.
    fits: (history) => momentumStays(history) && history.every(({ centered }) => centered === 0),
    options: ({ lr, alpha, eps, weightDecay, momentum }) => ({
      lr: float(lr),
      alpha: float(alpha),
      eps: float(eps),
      weight_decay: float(weightDecay),
      momentum: float(momentum),
    }),
  },
  rprop: {
    name: "Rprop",
    has: ["lr", "etaMinus", "etaPlus", "stepMin", "stepMax"],
    fits: always,
    options: ({ lr, etaMinus, etaPlus, stepMin, stepMax }) => ({
      lr: float(lr),
      etas: pair(etaMinus, etaPlus),
      step_sizes: pair(stepMin, stepMax),
    }),
  },
  lbfgs: {
    name: "LBFGS",
    has: ["lr", "maxIter", "maxEval", "toleranceGrad", "toleranceChange", "historySize", "lineSearchFn"],
    // From PyTorch 2 on a line search has no more gradients than max_eval leaves. In the only iteration of a step that
    // is what max_eval is for, so that 26 leaves the 25 that every version would take.
    fits: (history) =>
      stays(history, "historySize") &&
      history.every(({ maxIter, lineSearchFn }) => maxIter === 1 || lineSearchFn === 0),
    options: ({ lr, maxIter, maxEval, toleranceGrad, toleranceChange, historySize, lineSearchFn }) => ({
      lr: float(lr),
      max_iter: String(maxIter),
      max_eval: String(lineSearchFn ? 26 : maxEval),
      tolerance_grad: float(toleranceGrad),
      tolerance_change: float(toleranceChange),
      history_size: String(historySize),
      line_search_fn: lineSearchFn ? '"strong_wolfe"' : "None",
    }),
  },
  asgd: {
    name: "ASGD",
    has: ["lr", "lambd", "alpha", "t0", "weightDecay"],
    // PyTorch computes a step's size at the end of the step before.
    fits: (history, rated) => !rated && stays(history, "lr", "lambd", "alpha"),
    options: ({ lr, lambd, alpha, t0, weightDecay }) => ({
      lr: float(lr),
      lambd: float(lambd),
      alpha: float(alpha),
      t0: float(t0),
      weight_decay: float(weightDecay),
    }),
  },
};

/** By our id. An optimizer that is not here is written out as a rule. */
export const torchOptimizers: ReadonlyMap<string, TorchOptimizer> = new Map(Object.entries(optimizers));

/** Why an optimizer is written out although PyTorch has one of its name; null for the others. */
export const torchNotes: ReadonlyMap<string, string> = new Map([
  [
    "nadam",
    "NAdam is written out as a rule: torch.optim.NAdam of PyTorch 2 does the same, that of 1.13 corrects the momentum otherwise in the first steps.",
  ],
  [
    "sgd",
    "SGD is written out as a rule: torch.optim.SGD has no velocity until there is a momentum, and here that begins on the way.",
  ],
  [
    "rmsprop",
    "RMSprop is written out as a rule: torch.optim.RMSprop with centered=True lets rounding make the variance negative.",
  ],
  [
    "lbfgs",
    "L-BFGS is written with NumPy: torch.optim.LBFGS bounds its line search by max_eval from PyTorch 2 on, and not before.",
  ],
  ["asgd", "ASGD is written out as a rule: torch.optim.ASGD takes up a new learning rate a step later."],
]);
