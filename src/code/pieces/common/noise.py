import math

from common.random import Random
from experiment import NOISE, SEED, STEPS


def draw_noise():
    """Two normal numbers per step, by Box and Muller; the same for every contender."""
    random, draws = Random(SEED), []
    for _ in range(STEPS + 1):
        radius = math.sqrt(-2 * math.log(1 - random.uniform()))
        angle = 2 * math.pi * random.uniform()
        x, y = radius * math.cos(angle), radius * math.sin(angle)
        draws.append([NOISE[0] * x, NOISE[1] * y])
    return draws


DRAWS = draw_noise()
