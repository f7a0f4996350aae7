"""Writes elementary.json: arguments and correctly rounded values of the elementary functions.

The values are mpmath's (https://mpmath.org), at 1300 bits, rounded once to a double. Each row holds the bits of its
arguments and of the value as 16 hexadecimal digits. Run it in this folder: python3 generate.py
"""

import json
import math
import random
import struct

from mpmath import mp, mpf

mp.prec = 1300
random.seed(1)


def bits(x):
    return struct.pack(">d", x).hex()


def uniform(a, b, count=40):
    return [random.uniform(a, b) for _ in range(count)]


def magnitudes(a, b, count=40):
    return [random.choice([1, -1]) * 2.0 ** random.uniform(a, b) for _ in range(count)]


def positive(a, b, count=40):
    return [abs(x) for x in magnitudes(a, b, count)]


def near_multiples(count=40):
    """Doubles nearest to multiples of pi/2, where a reduction loses most digits; the last is the worst there is."""
    ks = [random.randint(1, 2 ** random.randint(1, 60)) for _ in range(count)]
    return [float(k * mp.pi / 2) for k in ks] + [6381956970095103.0 * 2.0**797]


angles = (
    uniform(-0.8, 0.8) + uniform(-10, 10) + magnitudes(2, 21) + magnitudes(20, 31) + magnitudes(31, 1023)
    + magnitudes(-60, 0) + near_multiples()
)
arguments = {
    "exp": uniform(-1, 1) + uniform(-708, 709) + magnitudes(-60, 2),
    "log": positive(-1074, 1023) + uniform(0.5, 2) + [1 + x for x in magnitudes(-50, -2)],
    "sin": angles,
    "cos": angles,
    "tan": angles,
    "tanh": uniform(-0.4, 0.4) + uniform(-3, 3) + uniform(-25, 25) + magnitudes(-60, 0),
    "sigmoid": uniform(-3, 3) + uniform(-700, 40) + magnitudes(-40, 0),
}
functions = {
    "exp": mp.exp,
    "log": mp.log,
    "sin": mp.sin,
    "cos": mp.cos,
    "tan": mp.tan,
    "tanh": mp.tanh,
    "sigmoid": lambda x: 1 / (1 + mp.exp(-x)),
}
powers = (
    list(zip(positive(-20, 20), uniform(-30, 30)))
    + list(zip([1 + x for x in magnitudes(-40, -1)], magnitudes(0, 40)))
    + list(zip(positive(-1000, 1000), magnitudes(-10, 1)))
    + [(beta, float(t)) for beta in (0.9, 0.99, 0.999, 0.9999) for t in (65, 100, 1000, 5000)]
)
rows = {name: [[bits(x), bits(float(functions[name](mpf(x))))] for x in xs] for name, xs in arguments.items()}
rows["pow"] = []
for x, y in powers:
    value = float(mp.power(mpf(x), mpf(y)))
    if 1e-300 < value < math.inf:
        rows["pow"].append([bits(x), bits(y), bits(value)])
with open("elementary.json", "w") as file:
    text = json.dumps(rows).replace("]], ", "]],\n").replace("], [", "],\n[")
    file.write(text + "\n")
