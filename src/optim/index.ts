export { type AddonDefinition, type AddonKind, defineAddon } from "./addon.ts";
export { addons } from "./addons.ts";
export { clipGradNorm, clipGradValue } from "./clipping.ts";
export { compose, misfit } from "./compose.ts";
export { createMethod } from "./create-method.ts";
export type { MethodDefinition, Need, OptimizerDefinition, RuleDefinition, Variant } from "./definition.ts";
export { defineOptimizer } from "./definition.ts";
export { differenceProduct } from "./difference-product.ts";
export { OptimizerParam, type Params } from "./groups.ts";
export type { Default, Hyperparameter, Range, Scale, Values } from "./hyperparameter.ts";
export { LRScheduler, type Rated, type SchedulerState } from "./lr-scheduler.ts";
export type { Method, MethodState, Oracle, Residuals, StateValues, Tensor } from "./method.ts";
export { type Closure, Optimizer } from "./optimizer.ts";
export { optimizers } from "./optimizers.ts";
export { type Numbers, Parameter } from "./parameter.ts";
export { Adam, type AdamOptions } from "./rules/adam.ts";
export { SGD, type SGDOptions } from "./rules/sgd.ts";
export type { Schedule } from "./schedule.ts";
export { ConstantLR, type ConstantLROptions } from "./schedules/constant.ts";
export { CosineAnnealingLR, type CosineAnnealingLROptions } from "./schedules/cosine.ts";
export { CyclicLR, type CyclicLROptions } from "./schedules/cyclic.ts";
export { ExponentialLR, type ExponentialLROptions } from "./schedules/exponential.ts";
export { LinearLR, type LinearLROptions } from "./schedules/linear.ts";
export { MultiStepLR, type MultiStepLROptions } from "./schedules/multistep.ts";
export { OneCycleLR, type OneCycleLROptions } from "./schedules/one-cycle.ts";
export { PolynomialLR, type PolynomialLROptions } from "./schedules/polynomial.ts";
export { StepLR, type StepLROptions } from "./schedules/step.ts";
export {
  CosineAnnealingWarmRestarts,
  type CosineAnnealingWarmRestartsOptions,
} from "./schedules/warm-restarts.ts";
export { WarmupStableDecayLR, type WarmupStableDecayLROptions } from "./schedules/wsd.ts";
export { SequentialLR } from "./sequential-lr.ts";
export type { StateDict } from "./state.ts";
export { checkValue, isInRange, kindInWords, rangeInWords, resolve, titleOf } from "./values.ts";
