import json
import math

from arrays.run import run  #? numpy
from tensors.run_surface import run  #? torch
from common.noise import begin
from contenders import CONTENDERS
from experiment import SEEDS


def quantile(values, share):
    """A quantile, interpolated linearly; next to an infinite number it is infinite."""
    values = sorted(values)
    place = share * (len(values) - 1)
    lower, upper = values[math.floor(place)], values[math.ceil(place)]
    if lower == upper or math.isinf(upper):
        return upper
    return lower + (upper - lower) * (place - math.floor(place))


def run_seeds():
    """Runs all contenders with every seed, prints quartiles of their last loss, and returns all rows."""
    rows, ends = [], {name: [] for name in CONTENDERS}
    for seed in SEEDS:
        begin(seed)
        for name in CONTENDERS:
            own, status = run(name)
            rows += [dict(seed=seed, **row) for row in own]
            ends[name].append(math.inf if status == "diverged" else own[-1]["loss"])
    for name, losses in ends.items():
        q1, median, q3 = (quantile(losses, share) for share in (0.25, 0.5, 0.75))
        print(json.dumps(dict(name=name, seeds=len(losses), q1=q1, median=median, q3=q3)))
    return rows
