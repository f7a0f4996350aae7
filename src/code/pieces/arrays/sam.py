from arrays.around import Around
from arrays.norm import norm


class Sam(Around):
    """Steps by the gradient at the top of the neighbourhood: sharpness-aware minimisation."""

    def step(self, params, grads, evaluate):
        adaptive, here = self.own["adaptive"], params[:]
        length = norm([p * g for p, g in zip(params, grads)] if adaptive else grads)
        scale = self.own["rho"] / (length + 1e-12)
        params[:] = [p + (p * p if adaptive else 1.0) * g * scale for p, g in zip(params, grads)]
        _, above = evaluate()
        params[:] = here
        self.optimizer.step(params, above, evaluate)
