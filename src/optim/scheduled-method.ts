import type { Values } from "./hyperparameter.ts";
import type { Method, MethodState, Oracle, Tensor } from "./method.ts";
import { Wrapper } from "./wrapper.ts";

interface Course {
  readonly id: string;
  readonly lr: (base: number, t: number, values: Values) => number;
}

interface Settings {
  /** The learning rate as it was set from outside. */
  base: number;
  readonly values: Record<string, number>;
}

/**
 * Gives the method within a learning rate of its own at each update. Each tensor has settings of its own, since a
 * default may follow its learning rate. What is counted is the updates of the method within.
 */
export class ScheduledMethod extends Wrapper {
  /** For a warmup round it: what the rate is multiplied by, and updates for which the course waits at its start. */
  factor = 1;
  delay = 0;
  readonly #course: Course;
  readonly #tensors: Settings[] = [];
  #updates = 0;

  constructor(course: Course, inner: Method) {
    super(course.id, inner);
    this.#course = course;
  }

  override add(tensor: Tensor): void {
    super.add(tensor);
    this.#tensors.push({ base: 0, values: {} });
  }

  override set(tensor: number, name: string, value: number): void {
    const { id } = this.#course;
    if (name === "lr") this.#tensors[tensor].base = value;
    else if (name.startsWith(`${id}.`)) this.#tensors[tensor].values[name.slice(id.length + 1)] = value;
    else super.set(tensor, name, value);
  }

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const t = Math.max(0, this.#updates - this.delay);
    for (let k = 0; k < this.#tensors.length; k++) {
      const { base, values } = this.#tensors[k];
      this.inner.set(k, "lr", this.factor * this.#course.lr(base, t, values));
    }
    this.inner.step(tensors, oracle);
    this.#updates += 1;
  }

  protected override remember(): MethodState {
    return { tensors: [], shared: { updates: this.#updates } };
  }

  protected override recall({ shared }: MethodState): void {
    this.#updates = Number(shared.updates);
  }
}
