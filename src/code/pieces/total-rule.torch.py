class TotalRule(Rule):
    """A rule that needs sums over all parameters: it yields its part of each, and is sent the whole."""

    @torch.no_grad()
    def step(self, closure=None):
        moving = []
        for group in self.param_groups:
            settings = {name: group[name] for name in self.defaults}
            for p in group["params"]:
                state = self.state[p].setdefault("rule", SimpleNamespace(t=0))
                state.t += 1
                moving.append((p, self.rule(p, p.grad, state, **settings)))
        parts = [next(moves) for _, moves in moving]
        while parts:
            total, parts = sum(parts), []
            for p, moves in moving:
                try:
                    parts.append(moves.send(total))
                except StopIteration as end:
                    p.copy_(end.value)
