import numpy as np
from dtorch.jtensors import JTensors
from dtorch.nn import Parameter
from experiment import START  #? surface
from problem import START  #? training


class Dtorch:
    """Runs an optimizer of dtorch on its own parameters, which mirror the arrays."""

    def __init__(self, kind, make_groups):
        self.params = [Parameter(JTensors(np.array(START)))]  #? surface
        self.params = [Parameter(JTensors(np.array(values))) for values in START]  #? training, not single
        self.params = [Parameter(JTensors(np.float32(values))) for values in START]  #? single
        groups = make_groups(self.params)
        self.optimizer, self.groups = kind(groups), [vars(group) for group in groups]

    def step(self, params, grads, evaluate=None):
        # dtorch adds weight decay to the gradient in place, so each step has a new one.
        self.optimizer.zero_grad()
        for param, p, g in zip(self.params, params, grads):
            param.get().update(p)
            param.get().grad = JTensors(g)
        self.optimizer.step()
        params[:] = [param.get().numpy() for param in self.params]
