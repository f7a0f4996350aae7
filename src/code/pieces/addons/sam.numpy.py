class Sam:
    """Has the optimizer step by the gradient at the top of the neighbourhood: sharpness-aware minimisation."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own

    def settings(self, place):
        return self.own if place == "sam" else self.optimizer.settings(place)

    def step(self, params, grads, evaluate):
        adaptive, here = self.own["adaptive"], params[:]
        length = norm([p * g for p, g in zip(params, grads)] if adaptive else grads)
        scale = self.own["rho"] / (length + 1e-12)
        params[:] = [p + (p * p if adaptive else 1.0) * g * scale for p, g in zip(params, grads)]
        _, above = evaluate()
        params[:] = here
        self.optimizer.step(params, above, evaluate)
