class Accumulate:
    """Gathers gradients for some steps and makes an update with their mean."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own
        self.gathered = []

    def settings(self, place):
        return self.own if place == "accumulate" else settings_of(self.optimizer, place)

    def step(self, *closure):
        params = params_of(self.optimizer)
        self.gathered.append([p.grad.clone() for p in params])
        count = len(self.gathered)
        if count >= self.own["steps"]:
            for p, *grads in zip(params, *self.gathered):
                p.grad = sum(grads[1:], grads[0]) / count
            self.gathered = []
            self.optimizer.step(*closure)
