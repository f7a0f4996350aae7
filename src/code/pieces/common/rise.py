def rise(t, steps, start_factor):
    """The part of the learning rate that a warmup grants; the schedule waits while it lasts."""
    return start_factor + (1 - start_factor) * t / steps if t < steps else 1.0
