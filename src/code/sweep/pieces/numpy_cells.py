import numpy as np
from contenders import OPTIMIZER, set_values
from experiment import AXES, BELOW, CONFLICTS, MINIMA, RANDOM, START, STEPS, TOLERANCE, WIDTH
from problem import loss_and_grads
from sweep.numpy_regimes import Regimes


def values_of(cells):
    """The values of the axes at some cells."""
    places = [cells] * len(AXES) if RANDOM else [cells % WIDTH, cells // WIDTH]
    axes = [np.array(axis, dtype=float) for axis in AXES.values()]
    return {name: axis[place] for name, axis, place in zip(AXES, axes, places)}


def not_finite(p, loss, grads, length):
    """Says which runs left the finite range."""
    far = ~(np.abs(p) <= 1e12).all(axis=0)
    overflowed = (np.abs(loss) >= 1e150) | np.isfinite(grads).all(axis=0)
    return far | ~np.isfinite(loss) | ~np.isfinite(length) & overflowed


def measured(p):
    """The losses at the positions of many runs, their gradients, and the gradients' lengths."""
    loss, grads = loss_and_grads([p])
    return loss, grads[0], np.sqrt(np.sum(grads[0] ** 2, axis=0))


def minimum_at(p):
    """The number of the minimum at each position; -1 where there is none."""
    found = np.full(p.shape[1], -1)
    for number, (x, y, radius) in reversed(list(enumerate(MINIMA))):
        found = np.where((p[0] - x) ** 2 + (p[1] - y) ** 2 <= radius * radius, number, found)
    return found


def compute_cells(cells):
    """Runs all cells at once, one a column of the position; returns a column for each kind."""
    np.seterr(all="ignore")
    values = values_of(cells)
    start = [values.get(f"start.{name}", START[k]) + 0.0 * cells for k, name in enumerate("xy")]
    optimizer, p = OPTIMIZER(), np.array(start)
    set_values(optimizer, values)
    loss, grads, length = measured(p)
    runs = ~not_finite(p, loss, grads, length) & np.isfinite(length) & ~(length <= TOLERANCE)
    kept, last, best, regimes = p, loss, loss, Regimes(STEPS, loss)
    reached, diverged = np.where(loss <= BELOW, 0, -1), np.zeros(len(cells), dtype=int)
    for step in range(1, STEPS + 1):
        if not runs.any():
            break
        params = [p]
        optimizer.step(params, [grads], lambda: loss_and_grads(params))
        p = params[0]
        loss, grads, length = measured(p)
        left = runs & not_finite(p, loss, grads, length)
        diverged = np.where(left, step, diverged)
        runs = runs & ~left
        kept, last = np.where(runs, p, kept), np.where(runs, loss, last)
        best = np.where(runs & (loss < best), loss, best)
        reached = np.where(runs & (reached < 0) & (loss <= BELOW), step, reached)
        regimes.follow(runs, step, loss)
        runs = runs & np.isfinite(length) & ~(length <= TOLERANCE)
    minimum = np.where(diverged > 0, -1, minimum_at(kept))
    found = dict(minimum=minimum, steps=reached, loss=last, best=best, diverged=diverged)
    found["regime"] = regimes.numbers(diverged > 0)
    none = np.isin(cells, CONFLICTS)
    empty = dict(minimum=-1, steps=-1, loss=np.nan, best=np.nan, diverged=0, regime=-1)
    return values, {name: np.where(none, empty[name], column) for name, column in found.items()}
