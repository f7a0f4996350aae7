from types import SimpleNamespace

import torch


class Rule(torch.optim.Optimizer):
    """A torch optimizer that updates parameters by a rule."""

    def __init__(self, params, rule, **defaults):
        super().__init__(params, defaults)
        self.rule = rule

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            own = {name: group[name] for name in self.defaults}
            for p in group["params"]:
                state = self.state[p].setdefault("rule", SimpleNamespace(t=0))
                state.t += 1
                p.copy_(self.rule(p, p.grad, state, **own))
