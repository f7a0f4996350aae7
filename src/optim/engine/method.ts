import type { Numbers } from "../library/parameter.ts";

/** Numbers that are updated together, with their gradient: a weight matrix, a bias, a surface's coordinates. */
export interface Tensor {
  /** Written in place by a step. */
  readonly data: Numbers;
  /** Of `data`'s length; null where there is none, and then the tensor is left as it is. Never written by a step. */
  readonly grad: Numbers | null;
  /** Sizes whose product is the number of elements: [outputs, inputs] of a weight matrix, row by row. */
  readonly shape: readonly number[];
}

/** What a method may ask of the loss besides the gradient that a step begins with. */
export interface Oracle {
  /** The loss at the parameters that the step began with. */
  readonly loss: number;
  /** The loss at the parameters as they are now; renews every tensor's `grad` (mutates). An evaluation more. */
  evaluate(): number;
  /**
   * Writes H·v over `out` (mutates), H the matrix of second derivatives at the parameters as they are now, a vector
   * a tensor; leaves data as they are, and gradients as they happen to be. As much work as two evaluations, and
   * counts as that.
   */
  hessianProduct(vectors: readonly Float64Array[], out: readonly Float64Array[]): void;
  /** Writes the whole of H, row by row, at the parameters as they are now; only where the loss knows it exactly. */
  readonly hessian?: ((out: Float64Array) => void) | undefined;
  /** The loss as a sum of squares; only where it is one. */
  readonly residuals?: Residuals | undefined;
}

/** A loss that is `scale · Σᵢ rᵢ²`, with what each rᵢ is made of. */
export interface Residuals {
  /** How many there are in this step. */
  readonly count: number;
  /** How many there are at most in any step. */
  readonly most: number;
  readonly scale: number;
  /** Passes backwards that the derivatives take: what they count as, in gradients. */
  readonly passes: number;
  /**
   * Writes r at the parameters as they are now, in its first `count` places, and its derivatives, count × parameters
   * row by row; null where they are not wanted (mutates).
   */
  evaluate(residuals: Float64Array, jacobian: Float64Array | null): void;
}

/**
 * State by name: a number counts something, from 0; anything else is an array, of one number too. The tensor decides an
 * array's size; a shared one may be a history that grows.
 */
export type StateValues = Readonly<Record<string, number | Float64Array>>;

/** All that a method remembers from step to step. Restored, it goes on bit for bit. */
export interface MethodState {
  /** What belongs to each tensor, in order. */
  readonly tensors: readonly StateValues[];
  readonly shared: StateValues;
}

/** Moves all the parameters of one optimizer. */
export interface Method {
  /** Takes one more tensor under its care, the last in order. */
  add(tensor: Tensor): void;
  /** Sets a tensor's hyperparameter from the next step on. */
  set(tensor: number, name: string, value: number): void;
  /** One step (mutates the tensors' data): the tensors in the order they were added. */
  step(tensors: readonly Tensor[], oracle: Oracle): void;
  /** A copy. */
  save(): MethodState;
  /**
   * @param state as `save` gave it, copied; of the same tensors
   * @throws RangeError where a shared array has another size, and then changes nothing
   */
  load(state: MethodState): void;
}
