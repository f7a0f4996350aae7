def unscheduled(base, t):
    """The learning rate as it is."""
    return base
