import { defineAddon } from "../define/addon.ts";
import { part, updates } from "../define/schedule-values.ts";
import type { Method, MethodState, Oracle, Tensor } from "../engine/method.ts";
import { MethodWrapper } from "../engine/method-wrapper.ts";
import { ScheduledMethod } from "../engine/scheduled-method.ts";

const id = "warmup";

export default defineAddon({
  id,
  name: "Linear warmup",
  kind: "warmup",
  hyperparameters: {
    steps: updates(
      50,
      {
        symbol: "W",
        tex: "W",
        label: "warmup steps",
        meaning: "Number of updates before the full learning rate.",
      },
      0,
    ),
    startFactor: part(0.01, {
      symbol: "f₀",
      tex: "f_0",
      label: "start factor",
      meaning: "Fraction of the learning rate at the beginning.",
      idleAt: { steps: 0 },
    }),
  },
  wrap: (inner, steps) => new Warmup(inner, steps),
});

/** The schedule that stands for none. */
export const unscheduled = { id: "unscheduled", rule: "rate = base", hyperparameters: {} } as const;

class Warmup extends MethodWrapper {
  readonly #scheduled: ScheduledMethod;
  #updates = 0;

  /** @param inner with the schedule that follows the warmup, where there is one */
  constructor(inner: Method, steps: number) {
    const scheduled =
      inner instanceof ScheduledMethod ? inner : new ScheduledMethod(unscheduled, inner, steps);
    super(id, scheduled);
    this.#scheduled = scheduled;
  }

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const steps = this.setting("steps");
    const start = this.setting("startFactor");
    this.#scheduled.delay = steps;
    this.#scheduled.factor = this.#updates < steps ? start + (1 - start) * (this.#updates / steps) : 1;
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
