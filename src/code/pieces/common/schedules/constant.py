def constant(base, t, factor, total_iters):
    """A part of the learning rate at first, all of it from then on."""
    return base * factor if t < total_iters else base
