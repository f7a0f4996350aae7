import math


def root(x):
    """The square root of a number; NaN where there is none."""
    return math.sqrt(x) if x >= 0 else math.nan
