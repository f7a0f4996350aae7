import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "Muon",
  arrays: `
import math

import numpy as np
from methods.each_tensor import EachTensor


def normalized(x, eps):
    """Divides by the norm; a vector near 0 stays near 0."""
    return x / (np.sqrt(np.sum(x * x)) + eps)


def orthogonalized(m, steps, eps):
    """Moves all singular values close to 1 by Newton-Schulz iterations."""
    x = normalized(m.T if m.shape[0] > m.shape[1] else m, eps)
    for _ in range(steps):
        square = x @ x.T
        x = 3.4445 * x + (-4.775 * square + 2.0315 * square @ square) @ x
    return x.T if m.shape[0] > m.shape[1] else x


class Muon(EachTensor):
    """Orthogonalised momentum; for a vector, momentum of norm 1."""

    def move(self, p, g, state, own):
        if state.t == 1:
            state.momentum = np.zeros_like(p)
        mu, lr, form = own["momentum"], own["lr"], own["momentum_form"]
        kept = 1.0 if form == 1 else 1 - mu
        state.momentum = mu * state.momentum + kept * g
        missing = [1 - mu**t if form == 2 else 1.0 for t in (state.t, state.t + 1)]
        update = state.momentum / missing[0]
        if own["nesterov"]:
            update = kept / missing[0] * g + mu / missing[1] * state.momentum
        if p.ndim == 2:
            update = orthogonalized(update, own["ns_steps"], own["eps"])
            rows, columns = p.shape
            tall, wide, large = rows / columns, columns / rows, 0.04 * max(rows, columns)
            stretch = (max(1.0, tall), large, max(1.0, wide))[own["adjust_lr_fn"]]
            update = math.sqrt(stretch) * update
        else:
            update = normalized(update, own["eps"])
        return (1 - lr * own["weight_decay"]) * p - lr * update
`,
};
