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
export { AdaBelief, type AdaBeliefOptions } from "./rules/adabelief.ts";
export { AdaBound, type AdaBoundOptions } from "./rules/adabound.ts";
export { Adadelta, type AdadeltaOptions } from "./rules/adadelta.ts";
export { Adagrad, type AdagradOptions } from "./rules/adagrad.ts";
export { Adam, type AdamOptions } from "./rules/adam.ts";
export { Adamax, type AdamaxOptions } from "./rules/adamax.ts";
export { AdamW, type AdamWOptions } from "./rules/adamw.ts";
export { Adan, type AdanOptions } from "./rules/adan.ts";
export { ASGD, type ASGDOptions } from "./rules/asgd.ts";
export { DAdaptSGD, type DAdaptSGDOptions } from "./rules/dadapt-sgd.ts";
export { LAMB, type LAMBOptions } from "./rules/lamb.ts";
export { LARS, type LARSOptions } from "./rules/lars.ts";
export { Lion, type LionOptions } from "./rules/lion.ts";
export { NAdam, type NAdamOptions } from "./rules/nadam.ts";
export { Prodigy, type ProdigyOptions } from "./rules/prodigy.ts";
export { QHAdam, type QHAdamOptions } from "./rules/qhadam.ts";
export { QHM, type QHMOptions } from "./rules/qhm.ts";
export { RAdam, type RAdamOptions } from "./rules/radam.ts";
export { RMSprop, type RMSpropOptions } from "./rules/rmsprop.ts";
export { Rprop, type RpropOptions } from "./rules/rprop.ts";
export { ScheduleFreeAdamW, type ScheduleFreeAdamWOptions } from "./rules/schedule-free-adamw.ts";
export { ScheduleFreeSGD, type ScheduleFreeSGDOptions } from "./rules/schedule-free-sgd.ts";
export { SGD, type SGDOptions } from "./rules/sgd.ts";
export { SignSGD, type SignSGDOptions } from "./rules/signsgd.ts";
export { Signum, type SignumOptions } from "./rules/signum.ts";
export { SophiaH, type SophiaHOptions } from "./rules/sophia-h.ts";
export { Yogi, type YogiOptions } from "./rules/yogi.ts";
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
