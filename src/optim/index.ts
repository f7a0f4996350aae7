export { type AddonDefinition, type AddonKind, defineAddon } from "./addon.ts";
export { addons } from "./addons.ts";
export { compose, misfit } from "./compose.ts";
export { createMethod } from "./create-method.ts";
export type {
  Default,
  Hyperparameter,
  MethodDefinition,
  Need,
  OptimizerDefinition,
  Range,
  RuleDefinition,
  Scale,
  Values,
  Variant,
} from "./definition.ts";
export { defineOptimizer } from "./definition.ts";
export { differenceProduct } from "./difference-product.ts";
export { OptimizerParam, type Params } from "./groups.ts";
export type { Method, MethodState, Oracle, Residuals, StateValues, Tensor } from "./method.ts";
export { type Closure, Optimizer, type StateDict } from "./optimizer.ts";
export { optimizers } from "./optimizers.ts";
export { type Numbers, Parameter } from "./parameter.ts";
export { Adam, type AdamOptions } from "./rules/adam.ts";
export { SGD, type SGDOptions } from "./rules/sgd.ts";
export { checkValue, isInRange, kindInWords, rangeInWords, resolve, titleOf } from "./values.ts";
