from arrays.around import Around


class Accumulate(Around):
    """Gathers gradients for some steps and makes an update with their mean."""

    gathered = []

    def step(self, params, grads, evaluate=None):
        self.gathered = [*self.gathered, grads]
        if len(self.gathered) >= self.own["steps"]:
            mean = [sum(gs[1:], gs[0]) / len(gs) for gs in zip(*self.gathered)]
            self.gathered = []
            self.optimizer.step(params, mean, evaluate)
