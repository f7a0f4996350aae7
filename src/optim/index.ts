export { Lookahead, type LookaheadOptions } from "./addons/lookahead.ts";
export { SAM, type SAMOptions } from "./addons/sam.ts";
export { unscheduled } from "./addons/warmup.ts";
export type { Convention, Rival } from "./conventions/convention.ts";
export { conventions, type LibraryConvention } from "./conventions/conventions.ts";
export type { Library } from "./conventions/implementation.ts";
export {
  type AddonDefinition,
  type AddonKind,
  defineAddon,
  type Schedule,
  type TorchScheduler,
  type WrittenAddon,
} from "./define/addon.ts";
export { addons } from "./define/addons.ts";
export { compose } from "./define/compose.ts";
export type {
  Load,
  MethodDefinition,
  Need,
  OptimizerDefinition,
  RuleDefinition,
  Variant,
} from "./define/definition.ts";
export { defineMethod, defineRule, isLeastSquares, isWhole } from "./define/definition.ts";
export { addonEquations, aligned, equationsOf } from "./define/equations.ts";
export { type Family, families } from "./define/family.ts";
export type { Default, Hyperparameter, Range, Scale, Values } from "./define/hyperparameter.ts";
export { incompatibility, incompatibilityAmong } from "./define/incompatibility.ts";
export { optimizers } from "./define/optimizers.ts";
export type { MadeStep, Quantities, Quantity, Symmetric } from "./define/quantities.ts";
export { defineSchedule } from "./define/schedule.ts";
export { stepCostOf } from "./define/step-cost.ts";
export { needInWords, type ProblemTraits, unsupportedReason } from "./define/unsupported-reason.ts";
export {
  checkValue,
  idleReason,
  isInRange,
  kindInWords,
  rangeInWords,
  resolve,
  titleOf,
} from "./define/values.ts";
export { createMethod, type Observe } from "./engine/create-method.ts";
export { differenceProduct } from "./engine/difference-product.ts";
export { float32 } from "./engine/float32.ts";

export type { Method, MethodState, Oracle, Residuals, StateValues, Tensor } from "./engine/method.ts";
export { followsLoss, programOf, type RateProgram, readsSteps } from "./engine/rates.ts";
export { RuleMethod } from "./engine/rule-method.ts";
export { ImpossibleRate } from "./engine/scheduled-method.ts";
export type { Stepper } from "./engine/stepper.ts";
export type { TensorKernel } from "./engine/tensor-kernel.ts";
export { readsLoss, ruleProgram } from "./engine/updater.ts";
export { ChainedScheduler } from "./library/chained-scheduler.ts";
export { clipGradNorm, clipGradValue } from "./library/clip-grad.ts";
export type { Course } from "./library/course.ts";
export {
  type CommonOptions,
  type LiveOptions,
  OptimizerParam,
  type ParamGroup,
  type Params,
} from "./library/groups.ts";
export { checkListedNames } from "./library/listed-options.ts";
export { type HasLearningRate, LRScheduler, type SchedulerState } from "./library/lr-scheduler.ts";
export { type Closure, Optimizer } from "./library/optimizer.ts";
export { OptimizerWrapper, type WrapperState } from "./library/optimizer-wrapper.ts";
export { type Numbers, Parameter } from "./library/parameter.ts";
export { SequentialLR } from "./library/sequential-lr.ts";
export type { StateDict } from "./library/state.ts";
export type { OptimizerOptions, StateDtype } from "./library/state-dtype.ts";
export { Adafactor, type AdafactorOptions } from "./methods/adafactor.method.ts";
export { ConjugateGradient, type ConjugateGradientOptions } from "./methods/cg.method.ts";
export { LBFGS, type LBFGSOptions } from "./methods/lbfgs.method.ts";
export {
  type LeastSquares,
  LevenbergMarquardt,
  type LevenbergMarquardtOptions,
} from "./methods/lm.method.ts";
export { Muon, type MuonOptions } from "./methods/muon.method.ts";
export { Newton, type NewtonOptions } from "./methods/newton.method.ts";
export { Shampoo, type ShampooOptions } from "./methods/shampoo.method.ts";
export { SOAP, type SOAPOptions } from "./methods/soap.method.ts";
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
export { ownRule } from "./typed/own-rule.ts";
export { ownSchedule, ownScheduleId } from "./typed/own-schedule.ts";
