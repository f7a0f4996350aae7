def linear(base, t, start_factor, end_factor, total_iters):
    """From one part of the learning rate to another in a straight line."""
    over = min(t, total_iters) / total_iters if total_iters > 0 else 1.0
    return base * (start_factor + (end_factor - start_factor) * over)
