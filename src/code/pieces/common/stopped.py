def stopped(optimizer):
    """Says if a schedule gave an unusable learning rate."""
    inner = getattr(optimizer, "optimizer", None)
    return getattr(optimizer, "stopped", False) or inner is not None and stopped(inner)
