export {
  type AddonDefinition,
  type AddonKind,
  defineAddon,
  type Schedule,
  type TorchScheduler,
  type WrittenAddon,
} from "./addon.ts";
export { Lookahead, type LookaheadOptions } from "./addons/lookahead.ts";
export { SAM, type SAMOptions } from "./addons/sam.ts";
export { unscheduled } from "./addons/warmup.ts";
export { addons } from "./addons.ts";
export { Around, type AroundState } from "./around.ts";
export { ChainedScheduler } from "./chained-scheduler.ts";
export { clipGradNorm, clipGradValue } from "./clipping.ts";
export { compose } from "./compose.ts";
export type { Convention, Rival } from "./convention.ts";
export { conventions, type LibraryConvention } from "./conventions.ts";
export type { Course } from "./course.ts";
export { createMethod } from "./create-method.ts";
export type {
  Load,
  MethodDefinition,
  Need,
  OptimizerDefinition,
  RuleDefinition,
  Variant,
} from "./definition.ts";
export { defineMethod, defineRule, isLeastSquares, isWhole } from "./definition.ts";
export { differenceProduct } from "./difference-product.ts";
export { effortOfStep } from "./effort.ts";
export { addonEquations, aligned, equationsOf } from "./equations.ts";
export { type Family, families } from "./family.ts";
export {
  type CommonOptions,
  type LiveOptions,
  OptimizerParam,
  type ParamGroup,
  type Params,
} from "./groups.ts";
export type { Default, Hyperparameter, Range, Scale, Values } from "./hyperparameter.ts";
export type { Library } from "./implementation.ts";
export { incompatibility, incompatibilityAmong } from "./incompatibility.ts";
export { LRScheduler, type Rated, type SchedulerState } from "./lr-scheduler.ts";
export type { Method, MethodState, Oracle, Residuals, StateValues, Tensor } from "./method.ts";
export { Adafactor, type AdafactorOptions } from "./methods/adafactor.ts";
export { ConjugateGradient, type ConjugateGradientOptions } from "./methods/cg.ts";
export { LBFGS, type LBFGSOptions } from "./methods/lbfgs.ts";
export {
  type LeastSquares,
  LevenbergMarquardt,
  type LevenbergMarquardtOptions,
} from "./methods/lm.ts";
export { Muon, type MuonOptions } from "./methods/muon.ts";
export { Newton, type NewtonOptions } from "./methods/newton.ts";
export { Shampoo, type ShampooOptions } from "./methods/shampoo.ts";
export { SOAP, type SOAPOptions } from "./methods/soap.ts";
export { type Closure, Optimizer } from "./optimizer.ts";
export { optimizers } from "./optimizers.ts";
export { ownRule } from "./own-rule.ts";
export { ownSchedule, ownScheduleId } from "./own-schedule.ts";
export { type Numbers, Parameter } from "./parameter.ts";
export { followsLoss, programOf, type RateProgram, readsSteps } from "./rates.ts";
export * from "./rules/adabelief.ts";
export * from "./rules/adabound.ts";
export * from "./rules/adadelta.ts";
export * from "./rules/adagrad.ts";
export * from "./rules/adam.ts";
export * from "./rules/adamax.ts";
export * from "./rules/adamw.ts";
export * from "./rules/adan.ts";
export * from "./rules/asgd.ts";
export * from "./rules/dadapt-sgd.ts";
export * from "./rules/lamb.ts";
export * from "./rules/lars.ts";
export * from "./rules/lion.ts";
export * from "./rules/nadam.ts";
export * from "./rules/prodigy.ts";
export * from "./rules/qhadam.ts";
export * from "./rules/qhm.ts";
export * from "./rules/radam.ts";
export * from "./rules/rmsprop.ts";
export * from "./rules/rprop.ts";
export * from "./rules/schedule-free-adamw.ts";
export * from "./rules/schedule-free-sgd.ts";
export * from "./rules/sgd.ts";
export * from "./rules/signsgd.ts";
export * from "./rules/signum.ts";
export * from "./rules/sophia-h.ts";
export * from "./rules/yogi.ts";
export { defineSchedule } from "./schedule.ts";
export { ImpossibleRate } from "./scheduled-method.ts";
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
export type { Stepper } from "./stepper.ts";
export { checkNames } from "./unknown-option.ts";
export { needInWords, type ProblemTraits, unsupportedReason } from "./unsupported-reason.ts";
export { readsLoss } from "./updater.ts";
export { checkValue, isInRange, kindInWords, rangeInWords, resolve, titleOf } from "./values.ts";
