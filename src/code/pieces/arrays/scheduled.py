from arrays.around import Around
from common.rise import rise  #? warmup


class Scheduled(Around):
    """Sets the learning rate of each update; lr in the groups is what that is made of."""

    updates = 0

    def step(self, params, grads, evaluate=None):
        bases, t = [group["lr"] for group in self.groups], self.updates
        rising = rise(t, **self.own["warmup"])  #? warmup
        t = max(0, t - self.own["warmup"]["steps"])  #? warmup
        for group, base, settings in zip(self.groups, bases, self.own["settings"]):
            group["lr"] = self.own["schedule"](base, t, **settings)
            group["lr"] *= rising  #? warmup
        self.optimizer.step(params, grads, evaluate)
        for group, base in zip(self.groups, bases):
            group["lr"] = base
        self.updates += 1
