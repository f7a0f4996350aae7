export { dtorchScript } from "./dtorch.ts";
export { numpyScript } from "./numpy.ts";
export type { Script, ScriptOptions } from "./script.ts";
export { torchScript } from "./torch.ts";
