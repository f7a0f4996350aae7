export type { ActivationDefinition } from "./activation.ts";
export { activationOf, activations, activationsOf } from "./activations.ts";
export type { Activation, Arithmetic, FunctionName } from "./arithmetic/arithmetic.ts";
export { doubles, singles } from "./arithmetic/numbers.ts";
export type { Eigenpair } from "./curvature/lanczos.ts";
export type { LossCurvature } from "./curvature/loss-curvature.ts";
export {
  type EigenvalueOptions,
  hessianVectorProduct,
  lowestCurvature,
  sharpness,
} from "./curvature/sharpness.ts";
export { initializations, initialize } from "./initialization.ts";
export { type InitializationName, initializationNames } from "./initialization-names.ts";
export { type LayerLayout, layoutOf, tensorsOf } from "./layout.ts";
export type { LossDefinition, LossFunction } from "./loss.ts";
export { losses, lossOf } from "./losses.ts";
export { MLP } from "./mlp.ts";
export { type Architecture, type Batch, LoopNetwork, type NetworkKernel } from "./network.ts";
export { type MLPOptions, type MLPSettings, networkLimits } from "./options.ts";
export type { OutputMeaning } from "./output-meaning.ts";
export type { Precision } from "./precision.ts";
export type { Rows } from "./rows.ts";
