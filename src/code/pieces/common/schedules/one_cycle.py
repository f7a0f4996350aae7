import math


def one_cycle(base, t, max_lr, total_steps, pct_start, div_factor, final_div_factor):
    """Up to max_lr along half a cosine, then down to next to nothing."""

    def along(start, end, since, till):
        part = min(1.0, (t - since) / (till - since)) if till > since else 1.0
        return end + (start - end) * (1 + math.cos(math.pi * part)) / 2

    first = max_lr / div_factor
    turn = pct_start * total_steps - 1
    if t <= turn:
        return along(first, max_lr, 0, turn)
    return along(max_lr, first / final_div_factor, turn, total_steps - 1)
