class ClipNorm:
    """Shortens the whole gradient to max_norm where it is longer."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own

    def settings(self, place):
        return self.own if place == "clip-norm" else settings_of(self.optimizer, place)

    def step(self, *closure):
        torch.nn.utils.clip_grad_norm_(params_of(self.optimizer), self.own["max_norm"])
        self.optimizer.step(*closure)
