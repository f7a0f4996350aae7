def noisy(grads, step):
    """The gradient that optimizers see: here the exact one."""
    return grads
