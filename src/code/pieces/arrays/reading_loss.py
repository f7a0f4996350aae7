from types import SimpleNamespace

import numpy as np


def reading_loss(kind):
    """Returns a subclass whose rules read the loss at the beginning of a step."""

    class ReadingLoss(kind):
        def step(self, params, grads, evaluate):
            loss, _ = evaluate()
            for group in self.groups:
                for k in group["params"]:
                    self.states.setdefault(k, SimpleNamespace(t=0)).loss = np.float64(loss)
            super().step(params, grads, evaluate)

    return ReadingLoss
