import math


class Normals:
    """Draws standard normal numbers from uniform ones, in pairs, by Box and Muller."""

    def __init__(self, random):
        self.random, self.spare = random, None

    def __call__(self):
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        radius = math.sqrt(-2 * math.log(1 - self.random.uniform()))
        angle = 2 * math.pi * self.random.uniform()
        self.spare = radius * math.sin(angle)
        return radius * math.cos(angle)
