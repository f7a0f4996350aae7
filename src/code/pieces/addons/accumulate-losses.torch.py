class AccumulateLosses(Accumulate):
    """Gathers the losses too, for a rule that reads their mean."""

    def __init__(self, optimizer, **own):
        super().__init__(optimizer, **own)
        self.losses = []

    def step(self, closure):
        params = params_of(self.optimizer)
        grads = [p.grad for p in params]
        self.losses.append(closure())
        for p, grad in zip(params, grads):
            p.grad = grad
        super().step(lambda: sum(self.losses) / len(self.losses))
        if not self.gathered:
            self.losses = []
