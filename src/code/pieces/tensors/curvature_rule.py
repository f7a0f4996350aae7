from types import SimpleNamespace

import torch
from tensors.product import hessian_product
from tensors.rule import Rule
from tensors.signs import random_signs


class CurvatureRule(Rule):
    """A rule that reads estimates of the curvature along each axis: signs times H times signs."""

    asks = True

    def __init__(self, groups, rule, every, params, **defaults):
        super().__init__(groups, rule, **defaults)
        self.every, self.params, self.steps = every, params, 0

    @torch.no_grad()
    def step(self, closure):
        if self.steps % self.param_groups[0][self.every] == 0:
            grads = [p.grad.clone() for p in self.params]
            signs = random_signs(self.params, self.steps)
            products = hessian_product(self.params, signs, closure)
            for p, grad, sign, product in zip(self.params, grads, signs, products):
                p.grad = grad
                self.state[p].setdefault("rule", SimpleNamespace(t=0)).h = sign * product
        self.steps += 1
        super().step()
