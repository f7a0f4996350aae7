class Lookahead:
    """Lets the optimizer run ahead, and every k steps goes a part of the way after it."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own
        self.steps = 0

    def settings(self, place):
        return self.own if place == "lookahead" else settings_of(self.optimizer, place)

    @torch.no_grad()
    def step(self, *closure):
        params = params_of(self.optimizer)
        if self.steps == 0:
            self.slow = [p.clone() for p in params]
        with torch.enable_grad():
            self.optimizer.step(*closure)
        self.steps += 1
        if self.steps % self.own["k"] == 0:
            for s, p in zip(self.slow, params):
                s += self.own["alpha"] * (p - s)
                p.copy_(s)
