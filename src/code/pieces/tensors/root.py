import math


def root(x):
    """The square root of a number; NaN if it is negative."""
    return math.sqrt(x) if x >= 0 else math.nan
