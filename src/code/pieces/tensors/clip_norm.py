import torch
from tensors.around import Around


class ClipNorm(Around):
    """Shortens the whole gradient to max_norm where it is longer."""

    def step(self, closure=None):
        torch.nn.utils.clip_grad_norm_(self.params, self.own["max_norm"])
        self.optimizer.step(closure)
