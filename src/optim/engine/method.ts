import type { Numbers } from "../library/parameter.ts";

/** Parameters that are updated together, with their gradient: a weight matrix, a bias, a surface's coordinates. */
export interface Tensor {
  /** The values; a step writes them in place. */
  readonly data: Numbers;
  /**
   * The gradient, of `data`'s length. Null where there is none; then a step leaves the tensor as it is. A step never
   * writes it.
   */
  readonly grad: Numbers | null;
  /** Sizes whose product is the number of elements: [outputs, inputs] of a weight matrix, row by row. */
  readonly shape: readonly number[];
}

/** Answers what a method may ask of the loss besides the gradient that a step begins with. */
export interface Oracle {
  /** The loss at the parameters that the step began with. */
  readonly loss: number;
  /**
   * Returns the loss at the parameters as they are now; overwrites every tensor's `grad` (mutates). Counts as one
   * evaluation.
   */
  evaluate(): number;
  /**
   * Writes H·v over `out` (mutates), H the matrix of second derivatives at the parameters as they are now, one vector
   * per tensor. Leaves data unchanged; gradients are undefined afterwards. Counts as two evaluations, whose work it is.
   */
  hessianProduct(vectors: readonly Float64Array[], out: readonly Float64Array[]): void;
  /** Writes the whole of H, row by row, at the parameters as they are now; only where the loss knows it exactly. */
  readonly hessian?: ((out: Float64Array) => void) | undefined;
  /** The loss as a sum of squares; only where it is one. */
  readonly residuals?: Residuals | undefined;
}

/** A loss `scale · Σᵢ rᵢ²`, which computes the residuals rᵢ and their derivatives. */
export interface Residuals {
  /** The number of residuals in this step. */
  readonly count: number;
  /** The largest number of residuals in any step. */
  readonly most: number;
  readonly scale: number;
  /** The backward passes that the derivatives take: each counts as one gradient evaluation. */
  readonly passes: number;
  /**
   * Writes r at the parameters as they are now, in its first `count` places, and its derivatives, count × parameters
   * row by row (mutates); `jacobian` is null where they are not wanted.
   */
  evaluate(residuals: Float64Array, jacobian: Float64Array | null): void;
}

/**
 * State by name: a number is a count, from 0; anything else is an array, even of one number. The tensor decides an
 * array's size; a shared array may be a history that grows.
 */
export type StateValues = Readonly<Record<string, number | Numbers>>;

/** The state that a method keeps from step to step. A method that restores it continues bit for bit. */
export interface MethodState {
  /** The state of each tensor, in order. */
  readonly tensors: readonly StateValues[];
  readonly shared: StateValues;
}

/** Moves all the parameters of one optimizer. */
export interface Method {
  /** The kind of array in which it keeps state, where that is not `Float64Array`. */
  readonly stateArrays?: Float32ArrayConstructor | undefined;
  /** Adds a tensor, the last in order. */
  add(tensor: Tensor): void;
  /** Sets a tensor's hyperparameter from the next step on. */
  set(tensor: number, name: string, value: number): void;
  /** Makes one step (mutates the tensors' data). @param tensors in the order in which they were added */
  step(tensors: readonly Tensor[], oracle: Oracle): void;
  /** Returns a copy of the state. */
  save(): MethodState;
  /**
   * Restores a state.
   *
   * @param state as `save` returned it, for the same tensors; it is copied
   * @throws RangeError where a shared array has another size, and then changes nothing
   */
  load(state: MethodState): void;
  /**
   * Calls `change` with every array of the state, and `inner` with a method that it wraps; where it is left out, `save`
   * and `load` serve.
   */
  changeState?(change: (values: Numbers) => void, inner: (method: Method) => void): void;
  /**
   * Returns what the last step computed and the state does not hold, in the form of a state; only for those who explain
   * the step (`Quantities`). Its arrays are valid until the next step.
   */
  noted?(): MethodState;
}
