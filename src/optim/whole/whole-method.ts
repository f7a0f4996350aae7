import { Settings } from "../define/settings.ts";
import type { Method, MethodState, Oracle, StateValues, Tensor } from "../engine/method.ts";
import { checkLength } from "../library/state.ts";

/** Moves all tensors as one vector, their elements in order: one value of each hyperparameter for all. */
export abstract class WholeMethod implements Method {
  /** The number of elements of all tensors. */
  protected size = 0;
  #tensors = 0;
  /** The number of elements for which memory is allocated: once, when all tensors have been added. */
  #reserved = 0;
  readonly #settings = new Settings();

  /** Adds a tensor. The next step discards the state, which is of a shorter vector. */
  add({ data }: Tensor): void {
    this.#tensors += 1;
    this.size += data.length;
  }

  /** Sets a hyperparameter: the first tensor's value holds for all. */
  set(tensor: number, name: string, value: number): void {
    if (tensor === 0) this.#settings.set(name, value);
  }

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    this.#prepare();
    this.move(tensors, oracle);
  }

  save(): MethodState {
    this.#prepare();
    return { tensors: Array.from({ length: this.#tensors }, () => ({})), shared: this.remember() };
  }

  load({ shared }: MethodState): void {
    this.#prepare();
    this.recall(shared);
  }

  /** Makes one step, as `step` does. */
  protected abstract move(tensors: readonly Tensor[], oracle: Oracle): void;

  /** Allocates everything that steps need, for vectors of `size`, and discards the state. */
  protected abstract reserve(size: number): void;

  /** Returns a copy of the state. */
  protected abstract remember(): StateValues;

  /**
   * Restores a state.
   *
   * @param state as `remember` returned it; to be copied
   * @throws RangeError where an array has another size, and then changes nothing
   */
  protected abstract recall(state: StateValues): void;

  /** Returns a state's array. @param length that it must have, `size` if left out; null for any */
  protected stored(state: StateValues, name: string, length: number | null = this.size): Float64Array {
    const array = state[name] as Float64Array;
    if (length !== null) checkLength(array, length, `state.shared.${name}`);
    return array;
  }

  /** Returns a hyperparameter. @throws RangeError where it was never set */
  protected value(name: string): number {
    return this.#settings.get(name);
  }

  #prepare(): void {
    if (this.#reserved === this.size) return;
    this.#reserved = this.size;
    this.reserve(this.size);
  }
}

/** Writes all gradients one after the other over `out` (mutates); zeros for a tensor without one, as PyTorch does. */
export function gatherGradients(tensors: readonly Tensor[], out: Float64Array): void {
  let from = 0;
  for (let k = 0; k < tensors.length; k++) {
    const { data, grad } = tensors[k];
    for (let i = 0; i < data.length; i++) out[from + i] = grad ? grad[i] : 0;
    from += data.length;
  }
}

/** Writes all data one after the other over `out` (mutates). */
export function gatherData(tensors: readonly Tensor[], out: Float64Array): void {
  let from = 0;
  for (let k = 0; k < tensors.length; k++) {
    out.set(tensors[k].data, from);
    from += tensors[k].data.length;
  }
}

/** Moves the tensors to from + t·direction (mutates their data). */
export function place(
  tensors: readonly Tensor[],
  from: Float64Array,
  t: number,
  direction: Float64Array,
): void {
  let first = 0;
  for (let k = 0; k < tensors.length; k++) {
    const { data } = tensors[k];
    for (let i = 0; i < data.length; i++) data[i] = from[first + i] + t * direction[first + i];
    first += data.length;
  }
}

/** Returns vectors one after the other. */
export function gathered(vectors: readonly ArrayLike<number>[]): Float64Array {
  return Float64Array.from(vectors.flatMap((vector) => Array.from(vector)));
}
