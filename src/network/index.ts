export { type ActivationName, activations } from "./activation.ts";
export { type InitializationName, initializations, initialize } from "./initialization.ts";
export { type LayerLayout, layoutOf } from "./layout.ts";
export { type LossName, losses } from "./loss.ts";
export { MLP } from "./mlp.ts";
export { type Architecture, type Batch, LoopNetwork, type NetworkKernel } from "./network.ts";
export { type MLPOptions, networkLimits } from "./options.ts";
export type { Rows } from "./rows.ts";
