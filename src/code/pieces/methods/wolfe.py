import numpy as np
from methods.whole import flat, place


def cubic_minimum(a, b, least, most):
    """The minimum of the cubic through two points (t, loss, slope), within bounds."""
    d1 = a[2] + b[2] - 3 * (a[1] - b[1]) / (a[0] - b[0])
    square = d1 * d1 - a[2] * b[2]
    d2 = np.sqrt(square) if square >= 0 else np.nan
    if a[0] <= b[0]:
        place = b[0] - (b[0] - a[0]) * ((b[2] + d2 - d1) / (b[2] - a[2] + 2 * d2))
    else:
        place = a[0] - (a[0] - b[0]) * ((a[2] + d2 - d1) / (a[2] - b[2] + 2 * d2))
    return (least + most) / 2 if np.isnan(place) else min(max(place, least), most)


def strong_wolfe(at, start, guess, reach, c1, c2, tolerance):
    """A point that meets the strong Wolfe conditions (Nocedal and Wright, alg. 3.5, 3.6)."""

    def too_high(point):
        return not point[1] <= start[1] + c1 * point[0] * start[2]

    def level(point):
        return abs(point[2]) <= -c2 * start[2]

    # A bracket by growing steps.
    previous, point, tried, ends = start, at(guess), 0, None
    while tried < 25:
        if too_high(point) or (tried > 1 and point[1] >= previous[1]):
            ends = [previous, point]
            break
        if level(point):
            return point
        if point[2] >= 0:
            ends = [previous, point]
            break
        least = point[0] + 0.01 * (point[0] - previous[0])
        t = cubic_minimum(previous, point, least, point[0] * 10)
        previous, point = point, at(t)
        tried += 1
    ends = ends or [start, point]

    # Cubic interpolation within it; low is the end of the lower loss.
    low, slow = lower(ends), False
    while tried < 25 and not abs(ends[1][0] - ends[0][0]) * reach < tolerance:
        least, most = min(ends[0][0], ends[1][0]), max(ends[0][0], ends[1][0])
        t = cubic_minimum(ends[0], ends[1], least, most)
        margin = 0.1 * (most - least)
        if min(most - t, t - least) >= margin:
            slow = False
        elif not slow and least < t < most:
            slow = True
        else:
            # A second one in a row near the same end would hardly shrink the bracket.
            t, slow = (most - margin if abs(t - most) < abs(t - least) else least + margin), False
        point = at(t)
        tried += 1
        if too_high(point) or point[1] >= ends[low][1]:
            ends[1 - low] = point
            low = lower(ends)
            continue
        if level(point):
            return point
        if point[2] * (ends[1 - low][0] - ends[low][0]) >= 0:
            ends[1 - low] = ends[low]
        ends[low] = point
    return ends[low]


def lower(ends):
    """The index of the point with the lower loss."""
    return 0 if ends[0][1] <= ends[1][1] or np.isnan(ends[1][1]) else 1


def descend(params, evaluate, direction, loss, gradient, guess, **conditions):
    """Searches along a direction; returns distance, loss, gradient there, and count."""
    origin, count = flat(params), 0

    def at(t):
        nonlocal count
        count += 1
        place(params, origin + t * direction)
        loss, grads = evaluate()
        return (t, loss, flat(grads) @ direction, flat(grads))

    reach = np.max(np.abs(direction))
    start = (0.0, loss, gradient @ direction, gradient)
    found = strong_wolfe(at, start, guess, reach, **conditions)
    place(params, origin + found[0] * direction)
    return found[0], found[1], found[3], count
