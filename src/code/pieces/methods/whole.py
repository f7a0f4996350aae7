import numpy as np


def flat(arrays):
    """All elements in one vector."""
    return np.concatenate([a.ravel() for a in arrays])


def place(params, vector):
    """Writes a vector of all elements into the parameters."""
    first = 0
    for k, p in enumerate(params):
        params[k] = vector[first : first + p.size].reshape(p.shape)
        first += p.size
