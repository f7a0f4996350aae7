import { Settings } from "../define/settings.ts";
import type { Numbers } from "../library/parameter.ts";
import type { Method, MethodState, Oracle, StateValues, Tensor } from "./method.ts";

/** Wraps a method: keeps the hyperparameters whose names begin with its id, and passes all others on. */
export abstract class MethodWrapper implements Method {
  protected readonly inner: Method;
  readonly #id: string;
  readonly #settings: Settings;

  /** @param id of the addon: "id.name" sets its hyperparameter `name`, the same for all tensors */
  constructor(id: string, inner: Method) {
    this.#id = id;
    this.#settings = new Settings(`${id}.`);
    this.inner = inner;
  }

  add(tensor: Tensor): void {
    this.inner.add(tensor);
  }

  set(tensor: number, name: string, value: number): void {
    if (name.startsWith(`${this.#id}.`)) this.#settings.set(name.slice(this.#id.length + 1), value);
    else this.inner.set(tensor, name, value);
  }

  abstract step(tensors: readonly Tensor[], oracle: Oracle): void;

  save(): MethodState {
    const { tensors, shared } = this.inner.save();
    const own = this.remember();
    return {
      tensors: tensors.map((values, k) => ({ ...values, ...this.#prefix(own.tensors[k] ?? {}) })),
      shared: { ...shared, ...this.#prefix(own.shared) },
    };
  }

  load(state: MethodState): void {
    this.inner.load(state);
    this.recall({ tensors: state.tensors.map((t) => this.#strip(t)), shared: this.#strip(state.shared) });
  }

  changeState(_: (values: Numbers) => void, inner: (method: Method) => void): void {
    inner(this.inner);
  }

  /** Returns a hyperparameter of the addon. @throws RangeError where it was never set */
  protected setting(name: string): number {
    return this.#settings.get(name);
  }

  /** Returns a copy of the state that the wrapper itself keeps. */
  protected remember(): MethodState {
    return { tensors: [], shared: {} };
  }

  /** Restores the wrapper's state. @param _state as `remember` returned it */
  protected recall(_state: MethodState): void {}

  #prefix(values: StateValues): StateValues {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${this.#id}.${name}`, value]));
  }

  #strip(values: StateValues): StateValues {
    const start = `${this.#id}.`;
    return Object.fromEntries(
      Object.entries(values)
        .filter(([name]) => name.startsWith(start))
        .map(([name, value]) => [name.slice(start.length), value]),
    );
  }
}
