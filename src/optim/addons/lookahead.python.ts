import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "Lookahead",
  arrays: `
from arrays.around import Around


class Lookahead(Around):
    """Moves the slow weights a fraction of the way to the optimizer every k steps."""

    steps, slow = 0, None

    def step(self, params, grads, evaluate=None):
        self.slow = self.slow or params[:]
        self.optimizer.step(params, grads, evaluate)
        self.steps += 1
        if self.steps % self.own["k"] == 0:
            self.slow = [s + self.own["alpha"] * (p - s) for s, p in zip(self.slow, params)]
            params[:] = self.slow
`,
  tensors: `
import torch
from tensors.around import Around


class Lookahead(Around):
    """Moves the slow weights a fraction of the way to the optimizer every k steps."""

    steps, slow = 0, None

    @torch.no_grad()
    def step(self, closure=None):
        self.slow = self.slow or [p.clone() for p in self.params]
        self.optimizer.step(closure)
        self.steps += 1
        if self.steps % self.own["k"] == 0:
            for s, p in zip(self.slow, self.params):
                s += self.own["alpha"] * (p - s)
                p.copy_(s)
`,
};
