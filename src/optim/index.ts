export { type AddonDefinition, type AddonKind, defineAddon } from "./addon.ts";
export { Lookahead, type LookaheadOptions } from "./addons/lookahead.ts";
export { SAM, type SAMOptions } from "./addons/sam.ts";
export { addons } from "./addons.ts";
export { Around, type AroundState } from "./around.ts";
export { compose, misfit } from "./compose.ts";
export { createMethod } from "./create-method.ts";
export type { MethodDefinition, Need, OptimizerDefinition, RuleDefinition, Variant } from "./definition.ts";
export { defineOptimizer } from "./definition.ts";
export { differenceProduct } from "./difference-product.ts";
export { OptimizerParam, type Params } from "./groups.ts";
export type { Default, Hyperparameter, Range, Scale, Values } from "./hyperparameter.ts";
export type { Method, MethodState, Oracle, Residuals, StateValues, Tensor } from "./method.ts";
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
export { needInWords, whyUnfit } from "./needs.ts";
export { type Closure, Optimizer } from "./optimizer.ts";
export { optimizers } from "./optimizers.ts";
export { type Numbers, Parameter } from "./parameter.ts";
export { Adam, type AdamOptions } from "./rules/adam.ts";
export { SGD, type SGDOptions } from "./rules/sgd.ts";
export type { StateDict } from "./state.ts";
export type { Stepper } from "./stepper.ts";
export { checkValue, isInRange, kindInWords, rangeInWords, resolve, titleOf } from "./values.ts";
