def add_noise(params, step):
    """Optimizers see the exact gradient here."""
