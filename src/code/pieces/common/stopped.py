def stopped(optimizer):
    """Says if a schedule gave a learning rate that no update can be made with."""
    inner = getattr(optimizer, "optimizer", None)
    return getattr(optimizer, "stopped", False) or inner is not None and stopped(inner)
