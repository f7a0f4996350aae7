from common.normals import Normals
from common.random import Random
from experiment import SEED, STEPS
from problem import NOISE, START


def draw_noise():
    """A normal number per step and parameter, times its deviation; the same for all."""
    draw = Normals(Random(SEED))
    return [[deviation * draw() for deviation in NOISE[0]] for _ in range(STEPS + 1)]


DRAWS = draw_noise()


def noise_of(step):
    """The noise of a step, tensor by tensor."""
    tensors, end = [], 0
    for values in START:
        tensors.append(DRAWS[step][end : end + len(values)])
        end += len(values)
    return tensors


def with_noise(grads, step):  #? numpy
    """The gradient with the noise of a step."""  #? numpy
    return [g + noise for g, noise in zip(grads, noise_of(step))]  #? numpy
