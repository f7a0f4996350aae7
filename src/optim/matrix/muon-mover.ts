import type { StateValues } from "../method.ts";
import type { Numbers } from "../parameter.ts";
import { Mover, sizesOf } from "./mover.ts";
import { NewtonSchulz, normalize } from "./newton-schulz.ts";

/** Muon: momentum, made orthogonal; of a vector, made of length 1. */
export class MuonMover extends Mover {
  readonly #momentum: Float64Array;
  readonly #update: Float64Array;
  readonly #schulz: NewtonSchulz | null;
  /** A tall matrix steps further: its update has the length of as many unit columns as there are. */
  readonly #stretch: number;

  constructor(shape: readonly number[]) {
    super();
    const [rows, columns] = sizesOf(shape);
    this.#momentum = new Float64Array(rows * (columns ?? 1));
    this.#update = new Float64Array(this.#momentum.length);
    this.#schulz = columns === undefined ? null : new NewtonSchulz([rows, columns]);
    this.#stretch = columns === undefined ? 1 : Math.sqrt(Math.max(1, rows / columns));
  }

  step(data: Numbers, grad: Numbers): void {
    const mu = this.value("momentum");
    const nesterov = this.value("nesterov") === 1;
    const lr = this.value("lr");
    const kept = 1 - lr * this.value("weightDecay");
    for (let i = 0; i < data.length; i++) {
      this.#momentum[i] += (1 - mu) * (grad[i] - this.#momentum[i]);
      this.#update[i] = nesterov ? grad[i] + mu * (this.#momentum[i] - grad[i]) : this.#momentum[i];
    }
    if (this.#schulz) this.#schulz.orthogonalize(this.#update, this.value("nsSteps"));
    else normalize(this.#update);
    for (let i = 0; i < data.length; i++) data[i] = kept * data[i] - lr * this.#stretch * this.#update[i];
  }

  save(): StateValues {
    return { momentum: this.#momentum.slice() };
  }

  load({ momentum }: StateValues): void {
    this.#momentum.set(momentum as Float64Array);
  }
}
