def shuffled(count, random):
    """The numbers below count in random order, by Fisher and Yates."""
    order = list(range(count))
    for i in range(count - 1, 0, -1):
        j = int(random.uniform() * (i + 1))
        order[i], order[j] = order[j], order[i]
    return order
