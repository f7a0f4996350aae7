import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "ConjugateGradient",
  arrays: `
import numpy as np
from methods.whole import flat
from methods.wolfe import descend


class ConjugateGradient:
    """Nonlinear conjugate gradients: each direction is -g plus beta times the last one."""

    def __init__(self, groups):
        self.groups = groups
        self.t = 0.0
        self.since = 0

    def step(self, params, grads, evaluate):
        gradient = flat(grads)
        beta = 0.0 if self.t == 0 or self.since >= gradient.size else self.beta(gradient)
        direction = beta * self.direction - gradient if beta else -gradient
        self.since = self.since + 1 if beta else 1
        slope = gradient @ direction
        if beta and not slope < 0:
            # Not a way down: it begins again from the steepest.
            direction, slope, self.since = -gradient, -(gradient @ gradient), 1
        self.direction = direction
        if not slope < 0:
            return
        # As far as the loss would fall by as much as in the last step.
        first = min(1.0, 1 / np.sum(np.abs(gradient)))
        guess = first if self.t == 0 else self.t * self.slope / slope
        if not (np.isfinite(guess) and guess > 0):
            guess = 1.0
        c2 = self.groups[0]["c2"]
        loss = evaluate()[0]
        found = descend(
            params, evaluate, direction, loss, gradient, guess, c1=1e-4, c2=c2, tolerance=1e-12
        )
        self.t = found[0]
        self.slope, self.previous = slope, gradient

    def beta(self, g):
        """Beta by Polak and Ribiere, Fletcher and Reeves, or Hestenes and Stiefel; at least 0."""
        y, old = g - self.previous, self.previous @ self.previous
        beta = (g @ y / old, g @ g / old, g @ y / (self.direction @ y))[self.groups[0]["formula"]]
        return beta if beta > 0 and np.isfinite(beta) else 0.0
`,
};
