class Sam:
    """Has the optimizer step by the gradient at the top of the neighbourhood: sharpness-aware minimisation."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own

    def settings(self, place):
        return self.own if place == "sam" else settings_of(self.optimizer, place)

    @torch.no_grad()
    def step(self, closure):
        params = params_of(self.optimizer)
        here = [p.clone() for p in params]
        slopes = [p * p.grad if self.own["adaptive"] else p.grad for p in params]
        scale = self.own["rho"] / (math.sqrt(sum((s * s).sum().item() for s in slopes)) + 1e-12)
        for p in params:
            p += (p * p if self.own["adaptive"] else 1.0) * p.grad * scale
        closure()
        for p, before in zip(params, here):
            p.copy_(before)
        advance(self.optimizer, closure)
