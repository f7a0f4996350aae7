def polynomial(base, t, total_iters, power):
    """Down to 0 like a power of the part that is left."""
    return base * (1 - min(t, total_iters) / total_iters) ** power
