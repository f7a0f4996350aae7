@functools.lru_cache(maxsize=4)
def order_of(epoch):
    """The samples in the order of an epoch, each of which has a seed of its own."""
    return Random(numbered(BATCH_SEED, epoch)).order(len(TRAIN_X))


def batch(step):
    """The samples of a step; the last batch of an epoch is smaller where they do not come out even."""
    epoch, place = divmod(step, math.ceil(len(TRAIN_X) / BATCH))
    rows = order_of(epoch)[place * BATCH : (place + 1) * BATCH]
    return TRAIN_X[rows], TRAIN_T[rows]
