import type { StateValues } from "../engine/method.ts";
import type { Numbers } from "../library/parameter.ts";
import { Mover } from "./mover.ts";
import { aim, gather, gatheringOf } from "./muon-momentum.ts";
import { stretchesOf } from "./muon-stretch.ts";
import { NewtonSchulz, normalize } from "./newton-schulz.ts";
import { sizesOf } from "./sizes.ts";

/** Muon: steps along the momentum, made orthogonal; that of a vector is normalised to length 1. */
export class MuonMover extends Mover {
  readonly #momentum: Float64Array;
  readonly #update: Float64Array;
  readonly #schulz: NewtonSchulz | null;
  readonly #stretches: readonly number[];
  /** Reads a hyperparameter; made once, so that steps make no function. */
  readonly #read = (name: string): number => this.value(name);
  #steps = 0;

  constructor(shape: readonly number[]) {
    super();
    const [rows, columns] = sizesOf(shape);
    this.#momentum = new Float64Array(rows * (columns ?? 1));
    this.#update = new Float64Array(this.#momentum.length);
    this.#schulz = columns === undefined ? null : new NewtonSchulz([rows, columns]);
    this.#stretches = columns === undefined ? [1, 1, 1] : stretchesOf(rows, columns);
  }

  step(data: Numbers, grad: Numbers): void {
    this.#steps += 1;
    const gathering = gatheringOf(this.#read, this.#steps);
    gather(grad, this.#momentum, gathering);
    aim(grad, this.#momentum, this.#update, gathering);
    const eps = this.value("eps");
    if (this.#schulz) this.#schulz.orthogonalize(this.#update, this.value("nsSteps"), eps);
    else normalize(this.#update, eps);
    const lr = this.value("lr");
    const kept = 1 - lr * this.value("weightDecay");
    const stretch = this.#stretches[this.value("adjustLrFn")];
    for (let i = 0; i < data.length; i++) data[i] = kept * data[i] - lr * stretch * this.#update[i];
  }

  save(): StateValues {
    return { momentum: this.#momentum.slice(), steps: this.#steps };
  }

  load({ momentum, steps }: StateValues): void {
    this.#momentum.set(momentum as Float64Array);
    this.#steps = Number(steps);
  }

  override noted(): StateValues {
    return { update: this.#update };
  }
}
