import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "LevenbergMarquardt",
  arrays: `
import numpy as np
from methods.whole import flat, place
from arrays.residuals import residuals  #? numpy
from tensors.residuals import residuals  #? torch


class LevenbergMarquardt:
    """Damped Gauss-Newton steps, with Nielsen's way to adapt the damping."""

    def __init__(self, groups):
        self.groups = groups
        self.damping = None
        self.growth = 2
        self.steps = 0

    def step(self, params, grads, evaluate=None):
        own, origin, step = self.groups[0], flat(params), self.steps
        self.steps += 1
        r, jacobian = residuals(params, step, True)
        gradient, curvature = jacobian.T @ r, np.max(np.sum(jacobian * jacobian, axis=0))
        if self.damping is None:
            self.damping = own["tau"] * curvature
        for _ in range(own["tries"]):
            direction = damped_step(jacobian, r, self.damping)
            if direction is not None:
                place(params, origin + direction)
                there, _ = residuals(params, step, False)
                if self.adapt(r @ r - there @ there, direction, gradient):
                    return
            self.damping = max(self.damping * self.growth, 1e-12 * curvature)
            self.growth *= 2
        place(params, origin)

    def adapt(self, gained, direction, gradient):
        """Says if a step is kept; the better its prediction was, the lower the damping becomes."""
        promised = self.damping * (direction @ direction) - direction @ gradient
        if promised == 0:
            return True
        if not gained / promised > 0:
            return False
        self.damping *= max(1 / 3, 1 - (2 * gained / promised - 1) ** 3)
        self.growth = 2
        return True


def damped_step(jacobian, r, damping):
    """Solves (J'J + damping) d = -J'r by the smaller of two systems; None if it fails."""
    few = len(r) < jacobian.shape[1]
    matrix = jacobian @ jacobian.T if few else jacobian.T @ jacobian
    try:
        root = np.linalg.cholesky(matrix + damping * np.eye(len(matrix)))
    except np.linalg.LinAlgError:
        return None
    solution = np.linalg.solve(root.T, np.linalg.solve(root, r if few else jacobian.T @ r))
    return -(jacobian.T @ solution if few else solution)
`,
};
