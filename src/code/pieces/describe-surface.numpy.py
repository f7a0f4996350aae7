def describe(params):
    """Where it ended."""
    x, y = params[0]
    return dict(x=float(x), y=float(y))
