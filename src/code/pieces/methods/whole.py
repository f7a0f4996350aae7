import numpy as np


def flat(arrays):
    """All elements in one vector."""
    return np.concatenate([a.ravel() for a in arrays])


def place(params, vector):
    """Puts the parameters where a vector of all their elements says."""
    first = 0
    for k, p in enumerate(params):
        params[k] = vector[first : first + p.size].reshape(p.shape)
        first += p.size
