class ClipValue:
    """Cuts each component of the gradient to clip_value."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own

    def settings(self, place):
        return self.own if place == "clip-value" else self.optimizer.settings(place)

    def step(self, params, grads, evaluate):
        bound = self.own["clip_value"]
        self.optimizer.step(params, [np.clip(g, -bound, bound) for g in grads], evaluate)
