import { pow } from "../../lang/elementary/index.ts";
import type { StateValues } from "../engine/method.ts";
import type { Numbers } from "../library/parameter.ts";
import { Mover } from "./mover.ts";
import { Rotation } from "./rotation.ts";

/** SOAP: Adam in the eigenbases of Shampoo's two matrices. */
export class SOAPMover extends Mover {
  readonly #vector: boolean;
  readonly #rotation: Rotation;
  readonly #grad: Float64Array;
  readonly #m: Float64Array;
  readonly #v: Float64Array;
  readonly #rotated: Float64Array;
  readonly #update: Float64Array;
  /** Gradients seen; the first moves nothing. */
  #seen = 0;

  constructor(shape: readonly number[]) {
    super();
    this.#vector = shape.length === 1;
    this.#rotation = new Rotation(shape);
    const size = this.#rotation.rows * this.#rotation.columns;
    this.#grad = new Float64Array(size);
    this.#m = new Float64Array(size);
    this.#v = new Float64Array(size);
    this.#rotated = new Float64Array(size);
    this.#update = new Float64Array(size);
  }

  step(data: Numbers, grad: Numbers): void {
    const turns = !this.#vector || this.value("precondition1d") === 1;
    this.#grad.set(grad);
    this.#seen += 1;
    const step = this.#seen - 1;
    if (step === 0) {
      this.#rotation.gather(this.#grad, this.value("shampooBeta"));
      this.#rotation.decompose();
      return;
    }
    this.#move(data, step, turns);
    // After the step, so that no gradient is rotated by a basis that it has changed.
    this.#rotation.gather(this.#grad, this.value("shampooBeta"));
    if (turns && step % this.value("preconditionFrequency") === 0) this.#rotation.refine(this.#v);
  }

  save(): StateValues {
    const { left, right } = this.#rotation;
    return {
      seen: this.#seen,
      m: this.#m.slice(),
      v: this.#v.slice(),
      ...(left && { left: left.average.slice(), leftVectors: left.vectors.slice() }),
      ...(right && { right: right.average.slice(), rightVectors: right.vectors.slice() }),
    };
  }

  load(state: StateValues): void {
    const { left, right } = this.#rotation;
    this.#seen = Number(state.seen);
    this.#m.set(state.m as Float64Array);
    this.#v.set(state.v as Float64Array);
    left?.average.set(state.left as Float64Array);
    left?.vectors.set(state.leftVectors as Float64Array);
    right?.average.set(state.right as Float64Array);
    right?.vectors.set(state.rightVectors as Float64Array);
  }

  #move(data: Numbers, step: number, turns: boolean): void {
    const [beta1, beta2, eps] = [this.value("beta1"), this.value("beta2"), this.value("eps")];
    const grad = this.#grad;
    for (let i = 0; i < grad.length; i++) this.#m[i] = beta1 * this.#m[i] + (1 - beta1) * grad[i];
    this.#rotated.set(grad);
    this.#update.set(this.#m);
    if (turns) this.#rotation.into(this.#rotated);
    if (turns) this.#rotation.into(this.#update);
    for (let i = 0; i < grad.length; i++) {
      const g = this.#rotated[i];
      this.#v[i] = beta2 * this.#v[i] + (1 - beta2) * g * g;
      this.#update[i] /= Math.sqrt(this.#v[i]) + eps;
    }
    if (turns) this.#rotation.back(this.#update);
    const lr = this.value("lr");
    const size = (lr * Math.sqrt(1 - pow(beta2, step))) / (1 - pow(beta1, step));
    const kept = 1 - lr * this.value("weightDecay");
    for (let i = 0; i < data.length; i++) data[i] = kept * (data[i] - size * this.#update[i]);
  }
}
