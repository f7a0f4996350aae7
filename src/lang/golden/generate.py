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
# Edges of double precision, and the doubles next to the edges of a domain or of a change of method.
extremes = [5e-324, 2.0**-1022, 1e-310, 1e-200, 1e-160, 1e160, 1e200, 1.7976931348623157e308]
near_one = [1 - x for x in positive(-53, -2)]
inverse = uniform(-1, 1) + magnitudes(-60, 0) + near_one + [-x for x in near_one] + [1.0, -1.0, 1 - 2.0**-53]
any_size = magnitudes(-1074, 1023) + magnitudes(-3, 3) + magnitudes(-30, 2) + extremes + [-x for x in extremes]
later = {
    "log2": positive(-1074, 1023) + uniform(0.5, 2) + [2.0**k for k in (-1074, -1022, -1, 0, 1, 1023)]
    + [1 + x for x in magnitudes(-52, -2)],
    "log10": positive(-1074, 1023) + uniform(0.5, 2) + [float(10**k) for k in range(23)]
    + [1 + x for x in magnitudes(-52, -2)],
    "asin": inverse,
    "acos": inverse,
    "atan": any_size + uniform(-1, 1) + uniform(-3, 3) + [math.sqrt(2) - 1, 1.0, -1.0, math.sqrt(2) + 1],
    "sinh": uniform(-1, 1) + uniform(-5, 5) + uniform(-710, 710) + magnitudes(-60, 0)
    + [0.5, 40.0, math.nextafter(40.0, 41), 710.4, 710.4758600739439, 5e-324],
    "cosh": uniform(-1, 1) + uniform(-5, 5) + uniform(-710, 710) + magnitudes(-60, 0)
    + [40.0, math.nextafter(40.0, 41), 710.4, 710.4758600739439, 5e-324],
    "asinh": any_size + uniform(-3, 3),
    "acosh": [1 + x for x in positive(-52, 3)] + uniform(1, 4) + positive(0, 1023) + [1.0, 1 + 2.0**-52, 2.0**60],
    "atanh": uniform(-1, 1) + magnitudes(-60, 0) + near_one + [-x for x in near_one] + [1 - 2.0**-53, 5e-324],
    "cbrt": any_size + [float(k**3) for k in range(-12, 13) if k] + uniform(1, 8),
}
later_functions = {
    "log2": lambda x: mp.log(x) / mp.log(2),
    "log10": lambda x: mp.log(x) / mp.log(10),
    "asin": mp.asin,
    "acos": mp.acos,
    "atan": mp.atan,
    "sinh": mp.sinh,
    "cosh": mp.cosh,
    "asinh": mp.asinh,
    "acosh": mp.acosh,
    "atanh": mp.atanh,
    "cbrt": lambda x: mp.sign(x) * mp.cbrt(abs(x)),
}
pairs = (
    list(zip(magnitudes(-1074, 1023), magnitudes(-1074, 1023)))
    + list(zip(uniform(-3, 3), uniform(-3, 3)))
    + [(x, x * (1 + d)) for x, d in zip(magnitudes(-500, 500), magnitudes(-60, -1))]
    + [(x, x * f) for x, f in zip(magnitudes(-1000, 1000), magnitudes(-62, 4))]
    + [(3.0, 4.0), (5e-324, 5e-324), (1e308, 1e308), (1e-310, 3e-309), (2.0**600, 2.0**540), (2.0**-600, 1.0)]
)
for name, xs in later.items():
    rows[name] = [[bits(x), bits(float(later_functions[name](mpf(x))))] for x in xs]
rows["atan2"] = [[bits(x), bits(y), bits(float(mp.atan2(mpf(x), mpf(y))))] for x, y in pairs]
rows["hypot"] = [
    [bits(x), bits(y), bits(float(mp.sqrt(mpf(x) ** 2 + mpf(y) ** 2)))]
    for x, y in pairs
    if math.isfinite(math.hypot(x, y))
]

with open("elementary.json", "w") as file:
    text = json.dumps(rows).replace("]], ", "]],\n").replace("], [", "],\n[")
    file.write(text + "\n")
