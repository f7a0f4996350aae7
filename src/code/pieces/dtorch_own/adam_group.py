import numpy as np
from dtorch.jtensors import JTensors
from dtorch.optim import AdamParam


class AdamGroup(AdamParam):
    """AdamParam as documented: the package's checks for an instance of list[…], which fails."""

    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0.0):
        self.params = params
        self.lr, self.betas, self.eps, self.weight_decay = lr, betas, eps, weight_decay
        self.moment = [JTensors(np.zeros_like(param.get().numpy())) for param in params]
        self.second_moment = [JTensors(np.zeros_like(param.get().numpy())) for param in params]
        self.t = 0
