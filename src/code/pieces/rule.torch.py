class Rule(torch.optim.Optimizer):
    """An optimizer that is written down as a rule: groups, state and schedulers work as with any other."""

    def __init__(self, params, rule, **defaults):
        super().__init__(params, defaults)
        self.rule = rule

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            settings = {name: group[name] for name in self.defaults}
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p].setdefault("rule", SimpleNamespace(t=0))
                state.t += 1
                p.copy_(self.rule(p, p.grad, state, **settings))
        return loss
