class WithScheduler:
    """Has a scheduler of PyTorch's go on after each update."""

    def __init__(self, optimizer, make):
        self.optimizer = optimizer
        self.scheduler = make(optimizer)

    def settings(self, place):
        return settings_of(self.optimizer, place)

    def step(self, *closure):
        self.optimizer.step(*closure)
        self.scheduler.step()
