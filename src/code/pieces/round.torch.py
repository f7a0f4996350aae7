def settings_of(optimizer, place):
    """What may be changed on the way: a group of the optimizer's, or the settings of what goes round it."""
    if isinstance(optimizer, torch.optim.Optimizer):
        return optimizer.param_groups[place]
    return optimizer.settings(place)


def advance(optimizer, closure):
    """Has an optimizer step by the gradients as they are; what estimates curvature asks for others besides."""
    within = optimizer
    while hasattr(within, "optimizer"):
        within = within.optimizer
    optimizer.step(closure) if getattr(within, "asks", False) else optimizer.step()


def params_of(optimizer):
    """All that it moves."""
    while not hasattr(optimizer, "param_groups"):
        optimizer = optimizer.optimizer
    return [p for group in optimizer.param_groups for p in group["params"]]
