"""Computes flow.json: points of gradient flows dx/ds = -grad f, by SciPy's DOP853 (order 8) at tolerances of 1e-13.

Each case has the id of a surface as a link names it, the start, and points by time. The gradients are those of NumPy's
arithmetic on the formulas that are written out here. Run it in this folder: python3 flow.py
"""

import json

import numpy as np
from scipy.integrate import solve_ivp


def rosenbrock(x, y):
    return -2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)


def himmelblau(x, y):
    a, b = x * x + y - 11, x + y * y - 7
    return 4 * x * a + 2 * b, 2 * a + 4 * y * b


def beale(x, y):
    a, b, c = 1.5 - x + x * y, 2.25 - x + x * y**2, 2.625 - x + x * y**3
    return (
        2 * a * (y - 1) + 2 * b * (y**2 - 1) + 2 * c * (y**3 - 1),
        2 * a * x + 4 * b * x * y + 6 * c * x * y**2,
    )


cases = [
    ("rosenbrock", rosenbrock, (-1.2, 1.0), [0.001, 0.01, 0.1, 0.5, 2, 10]),
    ("himmelblau", himmelblau, (0.0, 0.0), [0.01, 0.05, 0.1, 0.2]),
    ("beale", beale, (1.0, 1.5), [0.01, 0.1, 1, 5]),
]

flows = []
for name, gradient, start, times in cases:
    solution = solve_ivp(
        lambda _, p: [-g for g in gradient(*p)],
        (0, times[-1]),
        start,
        method="DOP853",
        t_eval=times,
        rtol=1e-13,
        atol=1e-15,
    )
    points = [[t, *p] for t, p in zip(times, np.transpose(solution.y).tolist())]
    flows.append({"surface": name, "start": start, "points": points})

with open("flow.json", "w") as file:
    json.dump(flows, file, indent=1)
    file.write("\n")
