import { descentLeaper } from "../experiment/fast/descent-leaper.ts";
import { leapWith } from "../experiment/leaper.ts";
import { makeNetworksWith } from "../network/make-network.ts";
import { vectorNetwork } from "../network/vector/maker.ts";
import { makeKernelsWith } from "../optim/engine/tensor-kernel.ts";
import { vectorKernels } from "../optim/fast/vector-kernels.ts";
import { canCompile } from "../wasm/index.ts";

// Importing this module is enough: optimizers and networks that are created afterwards compute with the processor's
// vector instructions, optimizers where parameters are large, and races on surfaces make many steps at once. The
// numbers are the same, to the bit.

makeKernelsWith(vectorKernels);
makeNetworksWith(vectorNetwork);
leapWith(descentLeaper);

/**
 * True where vector instructions are used: WebAssembly has them, the page's policy permits compiling, and the code does
 * not run in the thread of a page.
 */
export const isFast: boolean = canCompile();
