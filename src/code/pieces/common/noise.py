import math

from common.random import Random
from experiment import NOISE, SEED, STEPS  #? not seeds
from experiment import NOISE, STEPS  #? seeds


def draw_noise():  #? not seeds
def draw_noise(seed):  #? seeds
    """Two normal numbers per step, by Box and Muller; the same for every contender."""
    random, draws = Random(SEED), []  #? not seeds
    random, draws = Random(seed), []  #? seeds
    for _ in range(STEPS + 1):
        radius = math.sqrt(-2 * math.log(1 - random.uniform()))
        angle = 2 * math.pi * random.uniform()
        x, y = radius * math.cos(angle), radius * math.sin(angle)
        draws.append([NOISE[0] * x, NOISE[1] * y])
    return draws


DRAWS = draw_noise()  #? not seeds
DRAWS = []  #? seeds
#? seeds
#? seeds
def begin(seed):  #? seeds
    """Draws the noise of a seed."""  #? seeds
    DRAWS[:] = draw_noise(seed)  #? seeds
