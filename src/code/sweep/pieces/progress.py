import sys
import time


def in_words(seconds):
    """A time in words: 12 s, 5 min, 3.2 h."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def say(sentence):
    print(sentence, file=sys.stderr, flush=True)


class Progress:
    """Says how many parts are done, and how long the others will take by those done so far."""

    def __init__(self, done, parts):
        self.before, self.done, self.parts, self.began = done, done, parts, time.monotonic()
        self.report("")

    def add(self):
        self.done += 1
        passed = time.monotonic() - self.began
        left = passed / (self.done - self.before) * (self.parts - self.done)
        is_last = self.done == self.parts
        self.report(f", in {in_words(passed)}" if is_last else f", about {in_words(left)} left")

    def report(self, more):
        say(f"{self.done} of {self.parts} parts{more}")
