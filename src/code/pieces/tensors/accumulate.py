import torch
from tensors.around import Around


class Accumulate(Around):
    """Gathers gradients for some steps and makes an update with their mean."""

    gathered = []

    def step(self, closure=None):
        self.gathered = [*self.gathered, [p.grad.clone() for p in self.params]]
        if len(self.gathered) >= self.own["steps"]:
            for p, grads in zip(self.params, zip(*self.gathered)):
                p.grad = torch.stack(grads).mean(dim=0)
            self.gathered = []
            self.optimizer.step(closure)
