import type { Method } from "../engine/method.ts";
import type { KernelOf } from "../engine/tensor-kernel.ts";

/** The precision in which an optimizer keeps its state; `float32` is one. */
export interface StateDtype {
  readonly arrays: Float32ArrayConstructor;
  /** Makes the kernel of a tensor that a rule moves. */
  readonly kernelOf: KernelOf;
  /** Rounds what no kernel keeps in this precision. */
  round(method: Method): void;
}

/** The options of an optimizer as a whole: those of its groups, and how it keeps its state. */
export type OptimizerOptions<Options extends object> = Options & {
  /**
   * `float32` keeps the state of all parameters in single precision, which halves the memory; in double precision if
   * left out. It cannot be changed later, and groups cannot differ.
   */
  readonly stateDtype?: StateDtype | undefined;
};
