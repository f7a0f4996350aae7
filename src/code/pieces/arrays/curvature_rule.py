from types import SimpleNamespace

from arrays.product import hessian_product
from arrays.rule import Rule
from arrays.signs import random_signs


class CurvatureRule(Rule):
    """A rule that reads estimates of the curvature along each axis: signs times H times signs."""

    def __init__(self, rule, every, groups):
        super().__init__(rule, groups)
        self.every, self.steps = every, 0

    def step(self, params, grads, evaluate):
        if self.steps % self.groups[0][self.every] == 0:
            signs = random_signs(params, self.steps)
            for k, product in enumerate(hessian_product(params, signs, evaluate)):
                self.states.setdefault(k, SimpleNamespace(t=0)).h = signs[k] * product
        self.steps += 1
        super().step(params, grads)
