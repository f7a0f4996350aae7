def describe(params):
    """Where it ended."""
    x, y = params[0].tolist()
    return dict(x=x, y=y)
