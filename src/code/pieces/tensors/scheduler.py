from tensors.around import Around


class WithScheduler(Around):
    """Steps a torch scheduler after each update."""

    def __init__(self, optimizer, scheduler, **options):
        super().__init__(optimizer)
        self.scheduler = scheduler(optimizer, **options)

    def step(self, closure=None):
        self.optimizer.step(closure)
        self.scheduler.step()
