import type { Method, MethodState, Oracle, Tensor } from "./method.ts";
import { MethodWrapper } from "./method-wrapper.ts";
import { type RateProgram, Rates } from "./rates.ts";

/** Reports a learning rate with which no update can be made: the run cannot continue. */
export class ImpossibleRate extends Error {
  /** @param t updates that the schedule has counted */
  constructor(rate: number, t: number) {
    const kind = rate < 0 ? "negative" : Number.isNaN(rate) ? "not a number" : "not finite";
    super(
      `its schedule makes the learning rate ${String(rate).replace("-", "−")} at t = ${t}, which is ${kind}`,
    );
  }
}

interface NamedRateProgram extends RateProgram {
  readonly id: string;
}

interface Setting {
  /** The learning rate before the schedule. */
  base: number;
  readonly rates: Rates;
}

/**
 * Sets the inner method's learning rate at each update. Each tensor has separate hyperparameters, since a default may
 * follow the tensor's learning rate. The schedule counts the updates of the inner method.
 */
export class ScheduledMethod extends MethodWrapper {
  /** The factor on the rate and the updates for which the schedule waits at its start; a warmup sets both. */
  factor = 1;
  delay = 0;
  readonly #program: NamedRateProgram;
  readonly #steps: number;
  readonly #tensors: Setting[] = [];
  #updates = 0;

  /** @param steps the length of the run */
  constructor(program: NamedRateProgram, inner: Method, steps: number) {
    super(program.id, inner);
    this.#program = program;
    this.#steps = steps;
  }

  override add(tensor: Tensor): void {
    super.add(tensor);
    this.#tensors.push({ base: 0, rates: new Rates(this.#program, this.#steps) });
  }

  override set(tensor: number, name: string, value: number): void {
    const { id } = this.#program;
    if (name === "lr") this.#tensors[tensor].base = value;
    else if (name.startsWith(`${id}.`)) this.#tensors[tensor].rates.set(name.slice(id.length + 1), value);
    else super.set(tensor, name, value);
  }

  /** Makes one step. @throws ImpossibleRate, and then nothing has moved */
  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const t = Math.max(0, this.#updates - this.delay);
    for (let k = 0; k < this.#tensors.length; k++) {
      const { base, rates } = this.#tensors[k];
      const rate = rates.at(base, t, oracle.loss);
      if (!(rate >= 0 && rate < Number.POSITIVE_INFINITY)) throw new ImpossibleRate(rate, t);
      this.inner.set(k, "lr", this.factor * rate);
    }
    this.inner.step(tensors, oracle);
    for (const { rates } of this.#tensors) rates.keep();
    this.#updates += 1;
  }

  protected override remember(): MethodState {
    return {
      tensors: this.#tensors.map(({ rates }) => rates.save()),
      shared: { updates: this.#updates },
    };
  }

  protected override recall({ tensors, shared }: MethodState): void {
    this.#updates = Number(shared.updates);
    for (const [k, values] of tensors.entries()) this.#tensors[k].rates.load(values);
  }
}
