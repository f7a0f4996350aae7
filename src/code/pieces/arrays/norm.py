import numpy as np


def norm(arrays):
    """The Euclidean norm of all of them together."""
    return float(np.sqrt(sum(np.sum(a * a) for a in arrays)))
