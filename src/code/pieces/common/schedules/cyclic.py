def cyclic(base, t, base_lr, max_lr, step_size_up, step_size_down, halve, gamma):
    """From base_lr to max_lr and back in straight lines, again and again."""
    length = step_size_up + step_size_down
    cycles, since = divmod(t, length)
    height = since / step_size_up if since <= step_size_up else (length - since) / step_size_down
    swing = 0.5**cycles if halve else gamma**t
    return base_lr + (max_lr - base_lr) * height * swing
