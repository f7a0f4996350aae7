class RuleParam:
    """Parameters with settings of their own, in the manner of OptimizerParam."""

    def __init__(self, params, **settings):
        self.params = params
        self.names = list(settings)
        self.states = [SimpleNamespace(t=0) for _ in params]
        self.__dict__.update(settings)


class Rule(Optimizer):
    """An optimizer that dtorch has not, written down as a rule on the arrays of its parameters."""

    def __init__(self, rule, groups):
        self.rule = rule
        self.groups = groups

    def zero_grad(self):
        for group in self.groups:
            for param in group.params:
                param.get().grad = None

    def step(self):
        for group in self.groups:
            settings = {name: getattr(group, name) for name in group.names}
            for param, state in zip(group.params, group.states):
                tensor = param.get()
                if tensor.grad is None:
                    continue
                state.t += 1
                tensor.update(self.rule(tensor.numpy(), tensor.grad.numpy(), state, **settings))
