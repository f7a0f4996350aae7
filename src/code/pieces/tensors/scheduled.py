import torch
from common.rise import rise  #? warmup
from tensors.around import Around


class Scheduled(Around):
    """Sets the learning rate of each update; lr in the groups is what that is made of."""

    updates = 0

    def step(self, closure=None):
        bases, t = [group["lr"] for group in self.param_groups], self.updates
        warmup = self.own.get("warmup", dict(steps=0, start_factor=1.0))  #? warmup
        t, rising = max(0, t - warmup["steps"]), rise(t, **warmup)  #? warmup
        for group, base, settings in zip(self.param_groups, bases, self.own["settings"]):
            # As tensors: 1 / 0 is infinite among them, where Python's numbers raise an exception.
            numbers = {name: torch.tensor(float(value)) for name, value in settings.items()}
            rate = self.own["schedule"](torch.tensor(float(t)), torch.tensor(base), **numbers)
            group["lr"] = float(rate)
            group["lr"] *= rising  #? warmup
        self.optimizer.step(closure)
        for group, base in zip(self.param_groups, bases):
            group["lr"] = base
        self.updates += 1
