def rise(t, steps, start_factor):
    """The fraction of the learning rate during a warmup; the schedule waits for its end."""
    return start_factor + (1 - start_factor) * t / steps if t < steps else 1.0
