import numpy as np
from arrays.around import Around
from common.rise import rise  #? warmup


class Scheduled(Around):
    """Sets the learning rate of each update; lr in the groups is what that is made of."""

    updates = 0

    def step(self, params, grads, evaluate=None):
        bases, t = [group["lr"] for group in self.groups], self.updates
        warmup = self.own.get("warmup", dict(steps=0, start_factor=1.0))  #? warmup
        t, rising = max(0, t - warmup["steps"]), rise(t, **warmup)  #? warmup
        for group, base, settings in zip(self.groups, bases, self.own["settings"]):
            # As NumPy's numbers: 1 / 0 is infinite among them, where Python's raise an exception.
            numbers = {name: np.float64(value) for name, value in settings.items()}
            rate = self.own["schedule"](np.float64(t), np.float64(base), **numbers)
            group["lr"] = float(rate)
            group["lr"] *= rising  #? warmup
        self.optimizer.step(params, grads, evaluate)
        for group, base in zip(self.groups, bases):
            group["lr"] = base
        self.updates += 1
