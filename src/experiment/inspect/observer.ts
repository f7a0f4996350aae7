import type { Method, Observe, Oracle, StateValues, Tensor } from "../../optim/index.ts";
import type { ObservedCall, ObservedLevel, TensorView } from "./observed.ts";

/** Notes what every part of one contender's method does, and changes nothing of it. */
export class Observer {
  /** Outermost first. */
  readonly #levels: Level[] = [];

  /** Watches a part of the method from now on. */
  readonly watch: Observe = (part, id) => {
    const isOptimizer = this.#levels.length === 0;
    this.#levels.unshift(new Level(part, id, isOptimizer));
    return part;
  };

  /** Returns what was noted since the last call, outermost first. */
  take(): ObservedLevel[] {
    return this.#levels.map((level) => level.take());
  }
}

/** Watches one part. Its own methods are replaced, as others recognise a part by its class. */
class Level {
  readonly #id: string;
  /** Precedes the names of its hyperparameters and its state; empty for the optimizer. */
  readonly #prefix: string;
  readonly #part: Method;
  /** The hyperparameters of each tensor. */
  readonly #values: Map<string, number>[] = [];
  #calls: ObservedCall[] = [];

  constructor(part: Method, id: string, isOptimizer: boolean) {
    this.#part = part;
    this.#id = id;
    this.#prefix = isOptimizer ? "" : `${id}.`;
    const set = part.set.bind(part);
    const step = part.step.bind(part);
    part.set = (tensor, name, value) => {
      this.#note(tensor, name, value);
      set(tensor, name, value);
    };
    part.step = (tensors, oracle) => this.#observe(step, tensors, oracle);
  }

  take(): ObservedLevel {
    const calls = this.#calls;
    this.#calls = [];
    return { id: this.#id, calls };
  }

  /** Notes a hyperparameter of its own, and the learning rate that a schedule starts from. */
  #note(tensor: number, name: string, value: number): void {
    this.#values[tensor] ??= new Map();
    const values = this.#values[tensor];
    if (name.startsWith(this.#prefix)) values.set(name.slice(this.#prefix.length), value);
    else if (name === "lr") values.set(name, value);
  }

  #observe(step: Method["step"], tensors: readonly Tensor[], oracle: Oracle): void {
    const { loss } = oracle;
    const before = this.#view(tensors);
    let quantities: ObservedCall["quantities"] = [];
    try {
      step(tensors, oracle);
      quantities = this.#part.quantities?.() ?? [];
    } finally {
      this.#calls.push({ loss, before, after: this.#view(tensors), quantities });
    }
  }

  #view(tensors: readonly Tensor[]): TensorView[] {
    const { tensors: states, shared } = this.#part.save();
    const common = this.#own(shared);
    return tensors.map(({ data, grad }, k) => ({
      data: data.slice(),
      grad: grad?.slice() ?? null,
      values: new Map(this.#values[k]),
      state: { ...common, ...this.#own(states[k] ?? {}) },
    }));
  }

  #own(values: StateValues): StateValues {
    const start = this.#prefix;
    const own = Object.entries(values).filter(([name]) => name.startsWith(start));
    return Object.fromEntries(own.map(([name, value]) => [name.slice(start.length), value]));
  }
}
