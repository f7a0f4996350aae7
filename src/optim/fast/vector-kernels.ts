import { canCompile, withinMemory } from "../../wasm/index.ts";
import type { KernelMaker } from "../engine/tensor-kernel.ts";
import { TensorGroup } from "./tensor-group.ts";

/** Elements of tensors, together, from which on kernels of vector instructions are worth their memory. */
const fewest = 32;

/** Makes kernels of vector instructions, where these are possible and tensors are large enough. */
export const vectorKernels: KernelMaker = (program, tensors, single) => {
  const lanes = tensors.reduce((sum, { length }) => sum + length, 0);
  if (lanes < fewest || !canCompile()) return [];
  return withinMemory(() => new TensorGroup(program, tensors, single))?.kernels ?? [];
};
