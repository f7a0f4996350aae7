def settings_of(optimizer, place):
    """What may be changed on the way: a group of the optimizer's, or the settings of what goes round it."""
    if isinstance(optimizer, torch.optim.Optimizer):
        return optimizer.param_groups[place]
    return optimizer.settings(place)


def params_of(optimizer):
    """All that it moves."""
    while not hasattr(optimizer, "param_groups"):
        optimizer = optimizer.optimizer
    return [p for group in optimizer.param_groups for p in group["params"]]
