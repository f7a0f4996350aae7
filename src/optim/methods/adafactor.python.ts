import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "Adafactor",
  arrays: `
import math

import numpy as np
from methods.each_tensor import EachTensor


def mean_square(x, axis=None):
    """The mean of squares, over all of x or along an axis."""
    return np.mean(x * x, axis=axis, keepdims=axis is not None)


class Adafactor(EachTensor):
    """Steps relative to the parameter, over second moments of a matrix's rows and columns."""

    def move(self, p, g, state, own):
        lr = own["lr"]
        bound, added = (0.0, own["eps1"]) if own["eps_form"] else (own["eps1"], 0.0)
        rate = min(lr, 1 / math.sqrt(state.t)) if own["relative_step"] else lr
        relative = max(own["eps2"], math.sqrt(mean_square(p))) * rate
        if state.t == 1:
            state.factored = p.ndim == 2 and min(p.shape) >= own["min_dim_size_to_factor"]
            state.moments = [0.0, 0.0]
        moments = [mean_square(g, 1), mean_square(g, 0)] if state.factored else [g * g]
        share = state.t ** own["beta2_decay"]
        state.moments = [old + share * (m + added - old) for old, m in zip(state.moments, moments)]
        variance = state.moments[0]
        if state.factored:
            variance = variance * state.moments[1] / max(np.mean(variance), bound)
        update = g / np.sqrt(np.maximum(variance, bound * bound))
        alpha = relative / max(1.0, math.sqrt(mean_square(update)) / own["d"])
        return (1 - lr * own["weight_decay"]) * p - alpha * update
`,
};
