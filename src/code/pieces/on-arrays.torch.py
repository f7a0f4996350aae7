class OnArrays:
    """A method that is written with NumPy, on parameters of PyTorch's."""

    def __init__(self, params, method):
        self.param_groups = [dict(params=params)]
        self.method = method

    def settings(self, place):
        return self.method.settings(place)

    def step(self, closure=None):
        params = self.param_groups[0]["params"]
        arrays = [p.detach().numpy().copy() for p in params]

        def write():
            with torch.no_grad():
                for p, array in zip(params, arrays):
                    p.copy_(torch.from_numpy(np.array(array)))

        def evaluate():
            write()
            loss = closure()
            return loss, [p.grad.numpy().copy() for p in params]

        self.method.step(arrays, [p.grad.numpy().copy() for p in params], evaluate)
        write()
