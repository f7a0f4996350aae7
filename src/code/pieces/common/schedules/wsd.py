def wsd(base, t, warmup_steps, stable_steps, decay_steps, min_factor, power):
    """Rises in a straight line, stays, and falls at the end."""
    if t < warmup_steps:
        return base * (t + 1) / warmup_steps
    falling = t - warmup_steps - stable_steps
    if falling < 0:
        return base
    over = (falling / decay_steps) ** power if falling < decay_steps else 1.0
    return base * (1 - (1 - min_factor) * over)
