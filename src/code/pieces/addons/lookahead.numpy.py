class Lookahead:
    """Lets the optimizer run ahead, and every k steps goes a part of the way after it."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own
        self.steps = 0

    def settings(self, place):
        return self.own if place == "lookahead" else self.optimizer.settings(place)

    def step(self, params, grads, evaluate):
        if self.steps == 0:
            self.slow = params[:]
        self.optimizer.step(params, grads, evaluate)
        self.steps += 1
        if self.steps % self.own["k"] == 0:
            self.slow = [s + self.own["alpha"] * (p - s) for s, p in zip(self.slow, params)]
            params[:] = self.slow
