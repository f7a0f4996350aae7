export { dtorchScript } from "./dtorch.ts";
export { numpyScript } from "./numpy.ts";
export type { Script } from "./script.ts";
export { torchScript } from "./torch.ts";
