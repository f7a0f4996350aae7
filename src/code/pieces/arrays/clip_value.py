import numpy as np
from arrays.around import Around


class ClipValue(Around):
    """Cuts each component of the gradient to clip_value."""

    def step(self, params, grads, evaluate=None):
        bound = self.own["clip_value"]
        self.optimizer.step(params, [np.clip(g, -bound, bound) for g in grads], evaluate)
