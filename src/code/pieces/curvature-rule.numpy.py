class CurvatureRule(Rule):
    """A rule that reads an estimate of the second derivatives along each axis: random signs times H times the signs."""

    def __init__(self, rule, every, groups):
        super().__init__(rule, groups)
        self.every = every
        self.steps = 0

    def step(self, params, grads, evaluate):
        first = next(group for group in self.groups if 0 in group["params"])
        if self.steps % first[self.every] == 0:
            signs = random_signs(params, self.steps)
            for k, product in enumerate(hessian_product(params, signs, evaluate)):
                self.states.setdefault(k, SimpleNamespace(t=0)).h = signs[k] * product
        self.steps += 1
        super().step(params, grads, evaluate)
