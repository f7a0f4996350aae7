import torch
from tensors.around import Around


class ClipValue(Around):
    """Cuts each component of the gradient to clip_value."""

    def step(self, closure=None):
        torch.nn.utils.clip_grad_value_(self.params, self.own["clip_value"])
        self.optimizer.step(closure)
