import { makeKernelsWith } from "../optim/engine/tensor-kernel.ts";
import { vectorKernel } from "../optim/fast/vector-kernel.ts";
import { canCompile } from "../wasm/index.ts";

// Importing this module is enough: optimizers that are created afterwards move large parameters with the processor's
// vector instructions. The numbers are the same, to the bit.

makeKernelsWith(vectorKernel);

/**
 * True where vector instructions are used: WebAssembly has them, the page's policy permits compiling, and the code does
 * not run in the thread of a page.
 */
export const isFast: boolean = canCompile();
