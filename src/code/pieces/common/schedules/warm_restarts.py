import math


def warm_restarts(base, t, t0, t_mult, eta_min):
    """Half a cosine down to eta_min, again and again, each t_mult times as long."""
    length = t0
    while t >= length:
        t -= length
        length *= t_mult
    return eta_min + (base - eta_min) * (1 + math.cos(math.pi * t / length)) / 2
