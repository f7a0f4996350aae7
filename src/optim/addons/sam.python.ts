import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "Sam",
  arrays: `
from arrays.around import Around
from arrays.norm import norm


class Sam(Around):
    """Steps by the gradient at the highest point nearby: sharpness-aware minimisation."""

    def step(self, params, grads, evaluate):
        adaptive, here = self.own["adaptive"], params[:]
        length = norm([p * g for p, g in zip(params, grads)] if adaptive else grads)
        scale = self.own["rho"] / (length + 1e-12)
        params[:] = [p + (p * p if adaptive else 1.0) * g * scale for p, g in zip(params, grads)]
        _, above = evaluate()
        params[:] = here
        self.optimizer.step(params, above, evaluate)
`,
  tensors: `
import torch
from tensors.around import Around


class Sam(Around):
    """Steps by the gradient at the highest point nearby: sharpness-aware minimisation."""

    @torch.no_grad()
    def step(self, closure):
        adaptive, here = self.own["adaptive"], [p.clone() for p in self.params]
        slopes = [p * p.grad if adaptive else p.grad for p in self.params]
        scale = self.own["rho"] / (torch.cat([s.flatten() for s in slopes]).norm() + 1e-12)
        for p in self.params:
            p += (p * p if adaptive else 1.0) * p.grad * scale
        closure()
        for p, before in zip(self.params, here):
            p.copy_(before)
        self.optimizer.step()  #? not inner_asks
        self.optimizer.step(closure if self.asks else None)  #? inner_asks
`,
};
