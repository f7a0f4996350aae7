import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "Accumulate",
  arrays: `
from arrays.around import Around


class Accumulate(Around):
    """Collects the gradients of several steps and makes an update with their mean."""

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
    """Collects the gradients of several steps and makes an update with their mean."""

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

/** The wrapper for an optimizer that reads the loss. */
export const pythonWithLosses: PythonSource = {
  name: "AccumulateLosses",
  arrays: `
from definitions.accumulate import Accumulate


class AccumulateLosses(Accumulate):
    """Collects the losses too, for a rule that reads their mean."""

    losses = []

    def step(self, params, grads, evaluate):
        self.losses = [*self.losses, evaluate()[0]]
        super().step(params, grads, lambda: (sum(self.losses) / len(self.losses), None))
        self.losses = self.losses if self.gathered else []
`,
  tensors: `
from definitions.accumulate import Accumulate


class AccumulateLosses(Accumulate):
    """Collects the losses too, for a rule that reads their mean."""

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
