class Accumulate:
    """Gathers gradients for some steps and makes an update with their mean."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own
        self.gathered = []

    def settings(self, place):
        return self.own if place == "accumulate" else self.optimizer.settings(place)

    def step(self, params, grads, evaluate):
        self.gathered.append(grads)
        count = len(self.gathered)
        if count >= self.own["steps"]:
            mean = [sum(gs[1:], gs[0]) / count for gs in zip(*self.gathered)]
            self.gathered = []
            self.optimizer.step(params, mean, evaluate)
