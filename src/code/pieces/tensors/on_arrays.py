import numpy as np
import torch


class OnArrays:
    """Runs a method written with NumPy on torch parameters."""

    asks = True  #? inner_asks

    def __init__(self, params, method):
        self.params, self.method, self.param_groups = params, method, method.groups

    @torch.no_grad()
    def step(self, closure=None):
        arrays = [p.numpy().copy() for p in self.params]

        def write():
            for p, array in zip(self.params, arrays):
                p.copy_(torch.from_numpy(np.array(array)))

        def evaluate():
            write()
            loss = closure().item()
            return loss, [p.grad.numpy().copy() for p in self.params]

        self.method.step(arrays, [p.grad.numpy().copy() for p in self.params], evaluate)
        write()
