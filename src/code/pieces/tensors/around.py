class Around:
    """An addon around an optimizer; `own` are its hyperparameters."""

    def __init__(self, optimizer, **own):
        self.optimizer, self.own = optimizer, own
        self.param_groups = optimizer.param_groups
        self.params = [p for group in self.param_groups for p in group["params"]]  #? not on_arrays
        params = [p for group in self.param_groups for p in group["params"]]  #? on_arrays
        self.params = getattr(optimizer, "params", params)  #? on_arrays
        self.asks = getattr(optimizer, "asks", False)  #? inner_asks
