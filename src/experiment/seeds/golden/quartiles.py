"""Computes the quartiles of quartiles.json with NumPy.

The program draws samples of 1 to 16 numbers of unlike sizes from a fixed seed and writes the quartiles of each, which
NumPy interpolates linearly by default. Run it in this folder: python3 quartiles.py
"""

import json

import numpy as np

random = np.random.default_rng(7)
CASES = []
for count in range(1, 17):
    for spread in (0.0, 1.0, 30.0):
        numbers = random.normal(size=count) * 10.0 ** (spread * random.uniform(-1, 1, size=count))
        CASES.append(numbers)
    # Ties, as those of runs that share their start.
    CASES.append(random.integers(0, 3, size=count).astype(float))

with open("quartiles.json", "w") as file:
    cases = [
        {"numbers": numbers.tolist(), "quartiles": np.quantile(numbers, [0.25, 0.5, 0.75]).tolist()}
        for numbers in CASES
    ]
    json.dump(cases, file)
    file.write("\n")
