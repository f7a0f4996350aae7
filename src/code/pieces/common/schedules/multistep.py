def multistep(base, t, milestone1, milestone2, milestone3, gamma):
    """Multiplied by gamma at each milestone; one at 0 is none."""
    return base * gamma ** sum(0 < one <= t for one in (milestone1, milestone2, milestone3))
