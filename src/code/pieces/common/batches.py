import functools
import math

from common.random import Random
from experiment import BATCH, BATCH_SEED  #? not growing
from experiment import BATCHES, BATCH_SEED  #? growing
from problem import TRAIN_T, TRAIN_X


@functools.lru_cache(maxsize=4)
def order_of(epoch):
    """The samples in the order of an epoch, shuffled by Fisher and Yates."""
    random, order = Random(BATCH_SEED, epoch), list(range(len(TRAIN_X)))
    for i in range(len(order) - 1, 0, -1):
        j = int(random.uniform() * (i + 1))
        order[i], order[j] = order[j], order[i]
    return order


def batch(step):
    """The samples of a step; the last batch of an epoch may be smaller."""
    epoch, place = divmod(step, math.ceil(len(TRAIN_X) / BATCH))  #? not growing
    rows = order_of(epoch)[place * BATCH : (place + 1) * BATCH]  #? not growing
    first, size, before = max(one for one in BATCHES if one[0] <= step)  #? growing
    epoch, place = divmod(step - first, math.ceil(len(TRAIN_X) / size))  #? growing
    rows = order_of(before + epoch)[place * size : (place + 1) * size]  #? growing
    return TRAIN_X[rows], TRAIN_T[rows]
