class ClipValue:
    """Cuts each component of the gradient to clip_value."""

    def __init__(self, optimizer, **own):
        self.optimizer = optimizer
        self.own = own

    def settings(self, place):
        return self.own if place == "clip-value" else settings_of(self.optimizer, place)

    def step(self, *closure):
        torch.nn.utils.clip_grad_value_(params_of(self.optimizer), self.own["clip_value"])
        self.optimizer.step(*closure)
