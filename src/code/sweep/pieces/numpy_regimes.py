import numpy as np


class Regimes:
    """The courses of the losses of many runs; Downhill's documentation of maps defines them."""

    def __init__(self, steps, loss):
        self.steps, self.first, self.last, self.highest, self.early = steps, loss, loss, loss, loss
        zeros, endless = np.zeros_like(loss), np.full_like(loss, np.inf)
        self.late, self.before, self.spike = endless, endless, zeros
        self.made, self.rises, self.turns = zeros, zeros, zeros
        self.third, self.thirds, self.fourth, self.fourths = zeros, zeros, zeros, zeros
        self.fallen = self.raised = self.spiked = self.rising = zeros > 0

    def follow(self, runs, step, loss):
        """Takes the losses after update number `step` of the runs that made it."""
        steps, size = self.steps, np.abs(self.first)
        self.made = self.made + runs
        if (step - 1) * 8 // steps > (step - 2) * 8 // steps:
            self.end_part(runs)
        self.highest = np.where(runs & (loss > self.highest), loss, self.highest)
        falls = runs & (loss < self.first - size / 2)
        self.raised = self.raised | runs & ~falls & (loss > self.first + size / 2) & ~self.fallen
        self.fallen = self.fallen | falls
        rose = loss > self.last + 1e-9 * size
        self.rises = self.rises + (runs & rose)
        if 2 * step <= steps:
            self.early = np.where(runs, np.maximum(self.early, loss), self.early)
        else:
            self.turns = self.turns + (runs & (rose != self.rising))
            added = np.where(runs, loss, 0)
            if 4 * step <= 3 * steps:
                self.third, self.thirds = self.third + added, self.thirds + runs
            else:
                self.fourth, self.fourths = self.fourth + added, self.fourths + runs
            if 10 * step > 9 * steps:
                self.late = np.where(runs, np.minimum(self.late, loss), self.late)
        self.rising = np.where(runs, rose, self.rising)
        self.last = np.where(runs, loss, self.last)

    def end_part(self, runs):
        """Compares the highest loss of a part with that of the part before, and with the spike."""
        now, ended = self.highest, runs & (self.highest != -np.inf)
        up = ended & (self.before > 0) & (now > 10 * self.before)
        down = ended & ~up & (self.spike > 0) & (now < self.spike / 10)
        self.spike = np.where(up, np.maximum(self.spike, now), self.spike)
        self.spiked = self.spiked | down
        self.before = np.where(ended, now, self.before)
        self.highest = np.where(ended, -np.inf, self.highest)

    def numbers(self, left):
        """The regime of each run, by its number. `left` are those that left the finite range."""
        climbs = (self.late > self.early) & (self.late < np.inf)
        caught = self.raised & (self.last < self.first)
        self.end_part(self.made > 0)
        early = self.third / self.thirds
        falls = early - self.fourth / self.fourths >= 0.01 * np.abs(early)
        edge = (self.turns >= (self.thirds + self.fourths) / 4) & falls
        found = [left | climbs, self.made == 0, self.rises == 0, caught, self.spiked, edge]
        return np.select(found, [5, -1, 0, 1, 4, 2], 3)
