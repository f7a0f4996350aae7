class CurvatureRule(Rule):
    """A rule that reads an estimate of the second derivatives along each axis: random signs times H times the signs."""

    asks = True

    def __init__(self, groups, rule, every, params, **defaults):
        super().__init__(groups, rule, **defaults)
        self.every = every
        self.params = params
        self.steps = 0

    @torch.no_grad()
    def step(self, closure):
        first = next(group for group in self.param_groups if any(p is self.params[0] for p in group["params"]))
        if self.steps % first[self.every] == 0:
            grads = [p.grad for p in self.params]
            signs = random_signs(self.params, self.steps)
            products = hessian_product(self.params, signs, closure)
            for p, grad, sign, product in zip(self.params, grads, signs, products):
                p.grad = grad
                self.state[p].setdefault("rule", SimpleNamespace(t=0)).h = sign * product
        self.steps += 1
        super().step()
