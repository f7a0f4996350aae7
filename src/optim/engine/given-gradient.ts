import type { Numbers } from "../library/parameter.ts";

/** Buffers in which tensors have their values, and the number of times that one was added. */
const written = new WeakSet<object>();
let additions = 0;

/** The gradient of a tensor whose kernel reads it block by block: a copy where it may change until it is read. */
export class GivenGradient {
  /** True where the gradients may change until they are read. */
  readonly #changing: boolean;
  /** The gradient that was given last, and its copy where it may change until it is read. */
  #given: Numbers | null = null;
  #kept: Numbers | null = null;
  #seen = 0;

  /** @param data the tensor's values, which a step writes */
  constructor(data: Numbers, changing: boolean) {
    this.#changing = changing;
    written.add(data.buffer);
    additions += 1;
  }

  /** Takes the gradient of a step, and returns the array to read it from. */
  take(grad: Numbers): Numbers {
    if (grad !== this.#given || this.#seen !== additions) this.#decide(grad);
    this.#kept?.set(grad);
    return this.#kept ?? grad;
  }

  /** Finds out whether a new gradient has to be copied: others' values may be written before it is read. */
  #decide(grad: Numbers): void {
    this.#given = grad;
    this.#seen = additions;
    if (!this.#changing && !written.has(grad.buffer)) this.#kept = null;
    else if (this.#kept?.constructor !== grad.constructor || this.#kept.length !== grad.length)
      this.#kept = grad.slice();
  }
}
