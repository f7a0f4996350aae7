from types import SimpleNamespace

import numpy as np
from arrays.around import Around
from common.rise import rise  #? warmup


class Scheduled(Around):
    """Sets the learning rate of each update, as a function of lr in the groups."""

    updates = 0
    stopped = False  #? may_stop

    def __init__(self, optimizer, **own):
        super().__init__(optimizer, **own)
        self.states = [SimpleNamespace() for _ in self.groups]

    def step(self, params, grads, evaluate=None):
        bases, t = [group["lr"] for group in self.groups], self.updates
        warmup = self.own.get("warmup", dict(steps=0, start_factor=1.0))  #? warmup
        t, rising = max(0, t - warmup["steps"]), rise(t, **warmup)  #? warmup
        for group, base, state, own in zip(self.groups, bases, self.states, self.own["settings"]):
            # NumPy numbers, for which 1 / 0 is infinite; Python floats raise an exception.
            own = {name: np.float64(value) for name, value in own.items()}
            state.t = np.float64(t)
            group["lr"] = float(self.own["schedule"](np.float64(base), state, **own))
            self.stopped |= not 0 <= group["lr"] < np.inf  #? may_stop
            group["lr"] *= rising  #? warmup
        if self.stopped:  #? may_stop
            return  #? may_stop
        self.optimizer.step(params, grads, evaluate)
        for group, base in zip(self.groups, bases):
            group["lr"] = base
        self.updates += 1
