class Rule:
    """Moves parameters by a rule; each has a state of its own, each group its settings."""

    def __init__(self, rule, groups):
        self.rule = rule
        self.groups = groups
        self.states = {}

    def settings(self, place):
        return self.groups[place]

    def step(self, params, grads, evaluate):
        for group in self.groups:
            # NumPy's numbers: 0 / 0 is NaN among them, where Python's raise an exception.
            settings = {name: np.float64(value) for name, value in group.items() if name != "params"}
            for k in group["params"]:
                state = self.states.setdefault(k, SimpleNamespace(t=0))
                state.t += 1
                params[k] = self.rule(params[k], grads[k], state, **settings)
