class ClipNorm:
    """Shortens the whole gradient to max_norm where it is longer."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own

    def settings(self, place):
        return self.own if place == "clip-norm" else self.optimizer.settings(place)

    def step(self, params, grads, evaluate):
        factor = min(1.0, self.own["max_norm"] / (norm(grads) + 1e-6))
        self.optimizer.step(params, [g * factor for g in grads], evaluate)
