import math


def cosine(base, t, t_max, eta_min):
    """Along half a cosine down to eta_min."""
    return eta_min + (base - eta_min) * (1 + math.cos(math.pi * t / t_max)) / 2
