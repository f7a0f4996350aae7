class TotalRule(Rule):
    """A rule that needs sums over all parameters: it yields its part of each, and is sent the whole."""

    def step(self, params, grads, evaluate):
        moving = {}
        for group in self.groups:
            settings = {name: np.float64(value) for name, value in group.items() if name != "params"}
            for k in group["params"]:
                state = self.states.setdefault(k, SimpleNamespace(t=0))
                state.t += 1
                moving[k] = self.rule(params[k], grads[k], state, **settings)
        parts = {k: next(moves) for k, moves in moving.items()}
        while parts:
            total, parts = sum(parts.values()), {}
            for k, moves in moving.items():
                try:
                    parts[k] = moves.send(total)
                except StopIteration as end:
                    params[k] = end.value
