class Around:
    """What goes around an optimizer; `own` are its settings."""

    def __init__(self, optimizer, **own):
        self.optimizer, self.own, self.groups = optimizer, own, optimizer.groups
