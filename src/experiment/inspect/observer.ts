import type {
  Method,
  MethodState,
  Observe,
  Oracle,
  Quantities,
  StateValues,
  Tensor,
} from "../../optim/index.ts";
import { explained } from "./explained.ts";
import type { ObservedCall, ObservedLevel, TensorView } from "./observed.ts";

/** Notes what every part of one contender's method does, and changes nothing of it. */
export class Observer {
  /** Outermost first. */
  readonly #levels: Level[] = [];
  readonly #quantities: Quantities | undefined;

  /** @param quantities explains the optimizer's steps beyond its state */
  constructor(quantities?: Quantities) {
    this.#quantities = quantities;
  }

  /** Watches a part of the method from now on. */
  readonly watch: Observe = (part, id) => {
    const isOptimizer = this.#levels.length === 0;
    this.#levels.unshift(new Level(part, id, isOptimizer, isOptimizer ? this.#quantities : undefined));
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
  readonly #quantities: Quantities | undefined;
  /** The hyperparameters of each tensor. */
  readonly #values: Map<string, number>[] = [];
  #calls: ObservedCall[] = [];

  constructor(part: Method, id: string, isOptimizer: boolean, quantities: Quantities | undefined) {
    this.#part = part;
    this.#quantities = quantities;
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
    const start = this.#part.save();
    const before = this.#view(tensors, start);
    let isMade = false;
    try {
      step(tensors, oracle);
      isMade = true;
    } finally {
      const state = this.#part.save();
      const after = this.#view(tensors, state);
      const call = { loss, before, after, quantities: [], preconditioner: null };
      this.#calls.push(isMade ? this.#explain(call, tensors, start, state) : call);
    }
  }

  #explain(
    call: ObservedCall,
    tensors: readonly Tensor[],
    start: MethodState,
    state: MethodState,
  ): ObservedCall {
    if (!this.#quantities) return call;
    const moved = call.before.map(({ data, grad, values }, k) => ({
      before: data,
      grad,
      values,
      shape: tensors[k].shape,
    }));
    const noted = this.#part.noted?.() ?? { tensors: [], shared: {} };
    return explained(call, this.#quantities, { tensors: moved, start, state, noted });
  }

  #view(tensors: readonly Tensor[], { tensors: states, shared }: MethodState): TensorView[] {
    const common = this.#own(shared);
    return tensors.map(({ data, grad, shape }, k) => ({
      data: data.slice(),
      shape,
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
