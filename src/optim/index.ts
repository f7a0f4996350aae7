export type {
  Default,
  Hyperparameter,
  OptimizerDefinition,
  Range,
  Scale,
  Values,
  Variant,
} from "./definition.ts";
export { defineOptimizer } from "./definition.ts";
export { Optimizer, OptimizerParam, type Params } from "./optimizer.ts";
export { optimizers } from "./optimizers.ts";
export { type Numbers, Parameter } from "./parameter.ts";
export { Adam, type AdamOptions } from "./rules/adam.ts";
export { SGD, type SGDOptions } from "./rules/sgd.ts";
export { Updater } from "./updater.ts";
export { checkValue, isInRange, rangeInWords, resolve, titleOf } from "./values.ts";
