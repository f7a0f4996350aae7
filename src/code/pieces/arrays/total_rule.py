from types import SimpleNamespace

import numpy as np
from arrays.rule import Rule
from arrays.single import to_single  #? single


class TotalRule(Rule):
    """A rule with sums over all parameters: it yields its part and is sent the total."""

    def step(self, params, grads, evaluate=None):
        moving = {}
        for group in self.groups:
            own = {name: np.float64(value) for name, value in group.items() if name != "params"}
            for k in group["params"]:
                state = self.states.setdefault(k, SimpleNamespace(t=0))
                state.t += 1
                moving[k] = self.rule(params[k], grads[k], state, **own)
        parts = {k: next(moves) for k, moves in moving.items()}
        while parts:
            total, parts = sum(parts.values()), {}
            for k, moves in moving.items():
                try:
                    parts[k] = moves.send(total)
                except StopIteration as end:
                    params[k] = end.value
                    to_single(self.states[k])  #? single
