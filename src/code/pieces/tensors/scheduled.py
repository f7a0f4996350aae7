from types import SimpleNamespace

import torch
from common.rise import rise  #? warmup
from tensors.around import Around


class Scheduled(Around):
    """Sets the learning rate of each update, as a function of lr in the groups."""

    updates = 0
    stopped = False  #? may_stop

    def __init__(self, optimizer, **own):
        super().__init__(optimizer, **own)
        self.states = [SimpleNamespace() for _ in self.param_groups]

    def step(self, closure=None):
        bases, t = [group["lr"] for group in self.param_groups], self.updates
        warmup = self.own.get("warmup", dict(steps=0, start_factor=1.0))  #? warmup
        t, rising = max(0, t - warmup["steps"]), rise(t, **warmup)  #? warmup
        settings = self.own["settings"]
        for group, base, state, own in zip(self.param_groups, bases, self.states, settings):
            # Tensors, for which 1 / 0 is infinite; Python floats raise an exception.
            own = {name: torch.tensor(float(value)) for name, value in own.items()}
            state.t = torch.tensor(float(t))
            group["lr"] = float(self.own["schedule"](torch.tensor(base), state, **own))
            self.stopped |= not 0 <= group["lr"] < float("inf")  #? may_stop
            group["lr"] *= rising  #? warmup
        if self.stopped:  #? may_stop
            return  #? may_stop
        self.optimizer.step(closure)
        for group, base in zip(self.param_groups, bases):
            group["lr"] = base
        self.updates += 1
