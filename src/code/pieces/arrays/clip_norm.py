from arrays.around import Around
from arrays.norm import norm


class ClipNorm(Around):
    """Shortens the whole gradient to max_norm where it is longer."""

    def step(self, params, grads, evaluate=None):
        factor = min(1.0, self.own["max_norm"] / (norm(grads) + 1e-6))
        self.optimizer.step(params, [g * factor for g in grads], evaluate)
