from common.random import Random
from experiment import SIGNS_SEED


def random_signs(params, step):
    """1 or -1 for each element, the same in every run."""
    random = Random(SIGNS_SEED, step)
    signs = [[-1.0 if random.uniform() < 0.5 else 1.0 for _ in range(p.numel())] for p in params]
    return [p.new_tensor(row).reshape(p.shape) for p, row in zip(params, signs)]
