class AccumulateLosses(Accumulate):
    """Gathers the losses too, for a rule that reads their mean."""

    def __init__(self, optimizer, **own):
        super().__init__(optimizer, **own)
        self.losses = []

    def step(self, params, grads, evaluate):
        self.losses.append(evaluate()[0])
        super().step(params, grads, lambda: (sum(self.losses) / len(self.losses), None))
        if not self.gathered:
            self.losses = []
