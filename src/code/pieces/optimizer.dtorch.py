class Dtorch:
    """An optimizer of dtorch's on parameters of its kind, which follow the arrays here."""

    def __init__(self, kind, make_groups):
        self.params = [Parameter(JTensors(p)) for p in START]
        self.groups = make_groups(self.params)
        self.optimizer = kind(self.groups)

    def settings(self, place):
        return vars(self.groups[place])

    def step(self, params, grads, evaluate):
        # Before every step: dtorch writes weight decay into the gradient, and a second step would add it again.
        self.optimizer.zero_grad()
        for param, p, g in zip(self.params, params, grads):
            param.get().update(p)
            param.get().grad = JTensors(g)
        self.optimizer.step()
        params[:] = [param.get().numpy() for param in self.params]
