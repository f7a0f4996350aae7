import { defineAddon } from "../addon.ts";
import type { PythonSource } from "../counterpart.ts";
import { GradientWrapper } from "../gradient-wrapper.ts";
import type { MethodState, Oracle, Tensor } from "../method.ts";
import { updates } from "../schedule-values.ts";

const id = "accumulate";

export default defineAddon({
  id,
  name: "Gradient accumulation",
  kind: "accumulation",
  paper:
    "The mean of k mini-batches' gradients is that of one k times as large: Goyal et al. 2017, arXiv:1706.02677",
  hyperparameters: {
    steps: {
      ...updates(4, {
        symbol: "k",
        tex: "k",
        label: "steps",
        meaning: "Gradients that are gathered for one update, with their mean.",
      }),
      slider: { min: 1, max: 128 },
    },
  },
  equations: [
    "g \\leftarrow \\frac{1}{k} \\sum_{i=1}^{k} g_i \\quad \\text{at every } k\\text{-th step; none between}",
  ],
  notes:
    "Stands still for k − 1 steps and makes an update at the k-th, with the mean of the k gradients: the same as a " +
    "batch k times as large, and as many gradients computed. Without noise and without batches the k gradients are " +
    "equal, and it is k times as slow. Warmups and schedules count updates, not steps.",
  wrap: (inner) => new Accumulate(id, inner),
});

export const python: PythonSource = {
  name: "Accumulate",
  arrays: `
from arrays.around import Around


class Accumulate(Around):
    """Gathers gradients for some steps and makes an update with their mean."""

    gathered = []

    def step(self, params, grads, evaluate=None):
        self.gathered = [*self.gathered, grads]
        if len(self.gathered) >= self.own["steps"]:
            mean = [sum(gs[1:], gs[0]) / len(gs) for gs in zip(*self.gathered)]
            self.gathered = []
            self.optimizer.step(params, mean, evaluate)
`,
  tensors: `
import torch
from tensors.around import Around


class Accumulate(Around):
    """Gathers gradients for some steps and makes an update with their mean."""

    gathered = []

    def step(self, closure=None):
        self.gathered = [*self.gathered, [p.grad.clone() for p in self.params]]
        if len(self.gathered) >= self.own["steps"]:
            for p, grads in zip(self.params, zip(*self.gathered)):
                p.grad = torch.stack(grads).mean(dim=0)
            self.gathered = []
            self.optimizer.step(closure)
`,
};

/** The same for an optimizer that reads the loss. */
export const pythonWithLosses: PythonSource = {
  name: "AccumulateLosses",
  arrays: `
from definitions.accumulate import Accumulate


class AccumulateLosses(Accumulate):
    """Gathers the losses too, for a rule that reads their mean."""

    losses = []

    def step(self, params, grads, evaluate):
        self.losses = [*self.losses, evaluate()[0]]
        super().step(params, grads, lambda: (sum(self.losses) / len(self.losses), None))
        self.losses = self.losses if self.gathered else []
`,
  tensors: `
from definitions.accumulate import Accumulate


class AccumulateLosses(Accumulate):
    """Gathers the losses too, for a rule that reads their mean."""

    losses = []

    def step(self, closure):
        grads = [p.grad for p in self.params]
        self.losses = [*self.losses, closure().detach()]
        for p, grad in zip(self.params, grads):
            p.grad = grad
        super().step(lambda: sum(self.losses) / len(self.losses))
        self.losses = self.losses if self.gathered else []
`,
};

/** An oracle whose loss is the mean of what was gathered; it answers everything else as the last one does. */
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
      const handed = this.handed[k];
      // The buffer is 0 while nothing has come in.
      handed.grad = handed.buffer;
      for (let i = 0; i < grad.length; i++) handed.buffer[i] += grad[i];
    }
    this.#gathered += 1;
    this.#oracle.add(oracle);
    if (this.#gathered >= this.setting("steps")) this.#update();
  }

  /** A tensor that had no gradient at some of the steps has its sum divided by all of them, as in PyTorch. */
  #update(): void {
    for (const { buffer } of this.handed) for (let i = 0; i < buffer.length; i++) buffer[i] /= this.#gathered;
    this.#oracle.loss /= this.#gathered;
    this.inner.step(this.handed, this.#oracle);
    this.#oracle.loss = 0;
    for (const handed of this.handed) {
      handed.grad = null;
      handed.buffer.fill(0);
    }
    this.#gathered = 0;
  }

  protected override remember(): MethodState {
    return {
      tensors: this.handed.map(({ grad, buffer }) => ({ has: Number(grad !== null), sum: buffer.slice() })),
      shared: { gathered: this.#gathered, loss: this.#oracle.loss },
    };
  }

  protected override recall({ tensors, shared }: MethodState): void {
    for (const [k, { has, sum }] of tensors.entries()) {
      const handed = this.handed[k];
      handed.buffer.set(sum as Float64Array);
      handed.grad = has === 1 ? handed.buffer : null;
    }
    this.#gathered = Number(shared.gathered);
    this.#oracle.loss = Number(shared.loss);
  }
}
