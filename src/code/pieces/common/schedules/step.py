def step(base, t, step_size, gamma):
    """Multiplied by gamma after every step_size updates."""
    return base * gamma ** (t // step_size)
