from types import SimpleNamespace

import torch


def reading_loss(kind):
    """Returns a subclass whose rules read the loss at the beginning of a step."""

    class ReadingLoss(kind):
        asks = True

        @torch.no_grad()
        def step(self, closure):
            params = [p for group in self.param_groups for p in group["params"]]
            grads = [p.grad for p in params]
            loss = closure().item()
            for p, grad in zip(params, grads):
                p.grad = grad
                self.state[p].setdefault("rule", SimpleNamespace(t=0)).loss = loss
            super().step()

    return ReadingLoss
