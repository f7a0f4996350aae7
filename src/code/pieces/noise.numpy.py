def draw_noise():
    """Two normal numbers a step, the same for every contender."""
    random = Random(SEED)
    return [np.array([random.normal(), random.normal()]) for _ in range(STEPS)]


DRAWS = draw_noise()


def noisy(grads, step):
    """The gradient that optimizers see: the exact one plus the noise of the step."""
    return [g + NOISE * DRAWS[step] for g in grads]
