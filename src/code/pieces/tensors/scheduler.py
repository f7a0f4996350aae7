from tensors.around import Around


class WithScheduler(Around):
    """Has a scheduler of PyTorch's go on after each update."""

    def __init__(self, optimizer, scheduler, **options):
        super().__init__(optimizer)
        self.scheduler = scheduler(optimizer, **options)

    def step(self, closure=None):
        self.optimizer.step(closure)
        self.scheduler.step()
