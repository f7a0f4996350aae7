from arrays.around import Around


class Lookahead(Around):
    """Lets the optimizer run ahead, and every k steps goes a part of the way after it."""

    steps, slow = 0, None

    def step(self, params, grads, evaluate=None):
        self.slow = self.slow or params[:]
        self.optimizer.step(params, grads, evaluate)
        self.steps += 1
        if self.steps % self.own["k"] == 0:
            self.slow = [s + self.own["alpha"] * (p - s) for s, p in zip(self.slow, params)]
            params[:] = self.slow
