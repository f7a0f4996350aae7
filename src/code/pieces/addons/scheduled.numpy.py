class Scheduled:
    """Gives the optimizer within a learning rate of its own at each update; lr in its groups is what that is made of."""

    def __init__(self, optimizer, schedule, schedule_groups, warmup):
        self.optimizer = optimizer
        self.schedule = schedule
        self.schedule_groups = schedule_groups
        self.warmup = warmup
        self.updates = 0

    def settings(self, place):
        if place == "warmup":
            return self.warmup
        return self.schedule_groups[place[1]] if isinstance(place, tuple) else self.optimizer.settings(place)

    def step(self, params, grads, evaluate):
        steps, start = self.warmup["steps"], self.warmup["start_factor"]
        rising = start + (1 - start) * self.updates / steps if self.updates < steps else 1.0
        # The schedule waits at its start while the warmup lasts.
        t = max(0, self.updates - steps)
        groups = [self.optimizer.settings(k) for k in range(len(self.schedule_groups))]
        bases = [group["lr"] for group in groups]
        for group, base, settings in zip(groups, bases, self.schedule_groups):
            group["lr"] = rising * self.schedule(base, t, **settings)
        self.optimizer.step(params, grads, evaluate)
        for group, base in zip(groups, bases):
            group["lr"] = base
        self.updates += 1
