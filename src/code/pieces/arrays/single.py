import numpy as np


def to_single(state):
    """Rounds the arrays and the numbers of a state to single precision; counts stay."""
    for name, value in vars(state).items():
        if isinstance(value, (np.ndarray, float)):
            setattr(state, name, np.float32(value))
