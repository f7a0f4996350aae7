import numpy as np
from common.random import Random
from experiment import SIGNS_SEED


def random_signs(params, step):
    """1 or -1 for each element, the same in every run."""
    random = Random(SIGNS_SEED, step)
    return [
        np.array([-1.0 if random.uniform() < 0.5 else 1.0 for _ in range(p.size)]).reshape(p.shape)
        for p in params
    ]
