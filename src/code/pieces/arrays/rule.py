from types import SimpleNamespace

import numpy as np
from arrays.single import to_single  #? single


class Rule:
    """Updates parameters by a rule; each has a state, each group its hyperparameters."""

    def __init__(self, rule, groups):
        self.rule, self.groups, self.states = rule, groups, {}

    def step(self, params, grads, evaluate=None):
        for group in self.groups:
            # NumPy numbers, for which 0 / 0 is NaN; Python floats raise an exception.
            own = {name: np.float64(value) for name, value in group.items() if name != "params"}
            for k in group["params"]:
                state = self.states.setdefault(k, SimpleNamespace(t=0))
                state.t += 1
                params[k] = self.rule(params[k], grads[k], state, **own)
                to_single(state)  #? single
