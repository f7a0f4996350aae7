import { Settings } from "../define/settings.ts";
import type { Method, MethodState, Oracle, StateValues, Tensor } from "../engine/method.ts";
import type { Numbers } from "../library/parameter.ts";

/** Moves one tensor, with its hyperparameters and its state. */
export abstract class Mover {
  readonly #settings = new Settings();

  set(name: string, value: number): void {
    this.#settings.set(name, value);
  }

  /** Makes one step (mutates `data`, never `grad`). */
  abstract step(data: Numbers, grad: Numbers): void;
  /** Returns a copy of the state. */
  abstract save(): StateValues;
  abstract load(state: StateValues): void;

  /** Returns what the last step computed and the state does not hold; its arrays are valid until the next step. */
  noted(): StateValues {
    return {};
  }

  /** Returns a hyperparameter. @throws RangeError where it was never set */
  protected value(name: string): number {
    return this.#settings.get(name);
  }
}

/** Moves each tensor separately; one without a gradient stays. */
export class EachTensor implements Method {
  readonly #create: (shape: readonly number[]) => Mover;
  readonly #movers: Mover[] = [];

  constructor(create: (shape: readonly number[]) => Mover) {
    this.#create = create;
  }

  add({ shape }: Tensor): void {
    this.#movers.push(this.#create(shape));
  }

  set(tensor: number, name: string, value: number): void {
    this.#movers[tensor].set(name, value);
  }

  step(tensors: readonly Tensor[], _: Oracle): void {
    for (let k = 0; k < tensors.length; k++) {
      const { data, grad } = tensors[k];
      if (grad) this.#movers[k].step(data, grad);
    }
  }

  save(): MethodState {
    return { tensors: this.#movers.map((mover) => mover.save()), shared: {} };
  }

  load({ tensors }: MethodState): void {
    for (const [k, state] of tensors.entries()) this.#movers[k].load(state);
  }

  noted(): MethodState {
    return { tensors: this.#movers.map((mover) => mover.noted()), shared: {} };
  }
}
