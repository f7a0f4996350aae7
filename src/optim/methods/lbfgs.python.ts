import { namedOptions, type PythonSource, type TorchCounterpart } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "LBFGS",
  arrays: `
import numpy as np
from methods.whole import flat, place
from methods.wolfe import descend


class LBFGS:
    """L-BFGS: several iterations per step; the history is kept between steps."""

    def __init__(self, groups):
        self.groups = groups
        self.pairs = []
        self.scale = 1.0
        self.iterations = 0

    def step(self, params, grads, evaluate):
        own = self.groups[0]
        gradient = flat(grads)
        if self.is_optimal(gradient):
            return
        loss, evaluations = evaluate()[0], 1
        for i in range(1, own["max_iter"] + 1):
            before = loss
            t = self.t = self.aim(gradient)
            if gradient @ self.direction > -own["tolerance_change"]:
                return
            if own["line_search_fn"]:
                conditions = dict(c1=1e-4, c2=0.9, tolerance=1e-9)
                t, loss, gradient, count = descend(
                    params, evaluate, self.direction, loss, gradient, t, **conditions
                )
                evaluations += count
            else:
                place(params, flat(params) + t * self.direction)
                if i < own["max_iter"]:
                    loss, grads = evaluate()
                    gradient = flat(grads)
                    evaluations += 1
            self.t = t
            if evaluations >= own["max_eval"] or self.is_optimal(gradient):
                return
            if np.max(np.abs(self.direction)) * abs(t) <= own["tolerance_change"]:
                return
            if abs(loss - before) < own["tolerance_change"]:
                return

    def is_optimal(self, gradient):
        return np.max(np.abs(gradient)) <= self.groups[0]["tolerance_grad"]

    def aim(self, gradient):
        """The next direction, by Nocedal's two loops, and the step length to try first."""
        if self.iterations > 0:
            y, s = gradient - self.previous, self.direction * self.t
            if y @ s > 1e-10:
                self.pairs = [*self.pairs, (y, s, 1 / (y @ s))][-self.groups[0]["history_size"] :]
                self.scale = (y @ s) / (y @ y)
        direction, alphas = -gradient, []
        for y, s, rho in reversed(self.pairs):
            alphas.append(s @ direction * rho)
            direction = direction - alphas[-1] * y
        direction = direction * self.scale
        for (y, s, rho), alpha in zip(self.pairs, reversed(alphas)):
            direction = direction + (alpha - y @ direction * rho) * s
        self.direction, self.previous = direction, gradient
        first = min(1.0, 1 / np.sum(np.abs(gradient))) if self.iterations == 0 else 1.0
        self.iterations += 1
        return first * self.groups[0]["lr"]
`,
};

export const torch: TorchCounterpart = {
  name: "LBFGS",
  options: namedOptions(
    "lr",
    "maxIter",
    "maxEval",
    "toleranceGrad",
    "toleranceChange",
    "historySize",
    "lineSearchFn",
  ),
  constant: ["historySize"],
  // From PyTorch 2 on a line search has no more gradients than max_eval leaves. In the only iteration of a step that
  // is what max_eval is for, so that 26 leaves the 25 that every version would take.
  fits: (history) => history.every(({ maxIter, lineSearchFn }) => maxIter === 1 || lineSearchFn === 0),
  given: (values) => (values.lineSearchFn ? { ...values, maxEval: 26 } : values),
  otherwise:
    "L-BFGS is written with NumPy: torch.optim.LBFGS bounds its line search by max_eval from PyTorch 2 on, and not before.",
};
