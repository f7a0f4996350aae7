import numpy as np
from arrays.scheduled import Scheduled


class ScheduledByLoss(Scheduled):
    """For a schedule that reads the loss at the beginning of an update."""

    def step(self, params, grads, evaluate):
        loss, _ = evaluate()
        for state in self.states:
            state.loss = np.float64(loss)
        super().step(params, grads, evaluate)
