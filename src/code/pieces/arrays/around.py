class Around:
    """An addon around an optimizer; `own` are its hyperparameters."""

    def __init__(self, optimizer, **own):
        self.optimizer, self.own, self.groups = optimizer, own, optimizer.groups
