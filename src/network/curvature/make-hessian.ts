import { canCompile } from "../../wasm/index.ts";
import type { Architecture } from "../network.ts";
import type { HessianKernel } from "./hessian-kernel.ts";
import { LoopHessian } from "./loop-hessian.ts";
import { VectorHessian } from "./vector/vector-hessian.ts";

/**
 * Makes products with the Hessian of a network's loss: compiled where modules can be, else by loops with the same bits.
 *
 * @throws RangeError where no activation or loss has the id, or the loss has no second derivatives
 */
export const makeHessian = (architecture: Architecture): HessianKernel =>
  canCompile() ? new VectorHessian(architecture) : new LoopHessian(architecture);
