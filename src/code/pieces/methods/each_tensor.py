from types import SimpleNamespace

from arrays.single import to_single  #? single


class EachTensor:
    """Updates each parameter separately; each has a state, each group its hyperparameters."""

    def __init__(self, groups):
        self.groups = groups
        self.states = {}

    def step(self, params, grads, evaluate=None):
        for group in self.groups:
            for k in group["params"]:
                state = self.states.setdefault(k, SimpleNamespace(t=0))
                state.t += 1
                params[k] = self.move(params[k], grads[k], state, group)
                to_single(state)  #? single
