import math

import numpy as np
from methods.each_tensor import EachTensor


def normalized(x):
    """Of length 1; what is next to nothing stays so."""
    return x / (np.sqrt(np.sum(x * x)) + 1e-7)


def orthogonalized(m, steps):
    """Brings singular values to about 1 by Newton-Schulz iterations; the vectors stay."""
    x = normalized(m.T if m.shape[0] > m.shape[1] else m)
    for _ in range(steps):
        square = x @ x.T
        x = 3.4445 * x + (-4.775 * square + 2.0315 * square @ square) @ x
    return x.T if m.shape[0] > m.shape[1] else x


class Muon(EachTensor):
    """Momentum, made orthogonal; that of a vector is made of length 1."""

    def move(self, p, g, state, own):
        if state.t == 1:
            state.momentum = np.zeros_like(p)
        mu, lr = own["momentum"], own["lr"]
        state.momentum = state.momentum + (1 - mu) * (g - state.momentum)
        update = g + mu * (state.momentum - g) if own["nesterov"] else state.momentum
        update = orthogonalized(update, own["ns_steps"]) if p.ndim == 2 else normalized(update)
        # A tall matrix steps further: by the length of as many unit columns as there are.
        stretch = math.sqrt(max(1.0, p.shape[0] / p.shape[1])) if p.ndim == 2 else 1.0
        return (1 - lr * own["weight_decay"]) * p - lr * stretch * update
