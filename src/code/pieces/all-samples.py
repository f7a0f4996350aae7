def batch(step):
    """The samples of a step: all of them."""
    return TRAIN_X, TRAIN_T
