def exponential(base, t, gamma):
    """Multiplied by gamma at every update."""
    return base * gamma**t
