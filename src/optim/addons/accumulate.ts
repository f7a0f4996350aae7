import { defineAddon } from "../define/addon.ts";
import { updates } from "../define/schedule-values.ts";
import { GradientWrapper } from "../engine/gradient-wrapper.ts";
import type { MethodState, Oracle, Tensor } from "../engine/method.ts";

const id = "accumulate";

export default defineAddon({
  id,
  name: "Gradient accumulation",
  kind: "accumulation",
  hyperparameters: {
    steps: {
      ...updates(4, {
        symbol: "k",
        tex: "k",
        label: "steps",
        meaning: "Number of gradients whose mean makes one update.",
      }),
      slider: { min: 1, max: 128 },
    },
  },
  wrap: (inner) => new Accumulate(id, inner),
});

/** Answers with the mean of the losses gathered, and everything else as the last step's oracle does. */
class Gathered implements Oracle {
  loss = 0;
  #last: Oracle | null = null;

  add(oracle: Oracle): void {
    this.loss += oracle.loss;
    this.#last = oracle;
  }

  get hessian(): Oracle["hessian"] {
    return this.#last?.hessian;
  }

  get residuals(): Oracle["residuals"] {
    return this.#last?.residuals;
  }

  evaluate(): number {
    return this.#last?.evaluate() ?? Number.NaN;
  }

  hessianProduct(vectors: readonly Float64Array[], out: readonly Float64Array[]): void {
    this.#last?.hessianProduct(vectors, out);
  }
}

class Accumulate extends GradientWrapper {
  #gathered = 0;
  readonly #oracle = new Gathered();

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    for (let k = 0; k < tensors.length; k++) {
      const { grad } = tensors[k];
      if (!grad) continue;
      const handed = this.wrapped[k];
      // The buffer is 0 until a gradient is added.
      handed.grad = handed.buffer;
      for (let i = 0; i < grad.length; i++) handed.buffer[i] += grad[i];
    }
    this.#gathered += 1;
    this.#oracle.add(oracle);
    if (this.#gathered >= this.setting("steps")) this.#update();
  }

  /**
   * Makes an update with the mean gradients. Sums are divided by all steps, also by those without a gradient, as in
   * PyTorch.
   */
  #update(): void {
    for (const { buffer } of this.wrapped)
      for (let i = 0; i < buffer.length; i++) buffer[i] /= this.#gathered;
    this.#oracle.loss /= this.#gathered;
    this.inner.step(this.wrapped, this.#oracle);
    this.#oracle.loss = 0;
    for (const handed of this.wrapped) {
      handed.grad = null;
      handed.buffer.fill(0);
    }
    this.#gathered = 0;
  }

  protected override remember(): MethodState {
    return {
      tensors: this.wrapped.map(({ grad, buffer }) => ({
        has: Number(grad !== null),
        sum: Float64Array.from(buffer),
      })),
      shared: { gathered: this.#gathered, loss: this.#oracle.loss },
    };
  }

  protected override recall({ tensors, shared }: MethodState): void {
    for (const [k, { has, sum }] of tensors.entries()) {
      const handed = this.wrapped[k];
      handed.buffer.set(sum as Float64Array);
      handed.grad = has === 1 ? handed.buffer : null;
    }
    this.#gathered = Number(shared.gathered);
    this.#oracle.loss = Number(shared.loss);
  }
}
