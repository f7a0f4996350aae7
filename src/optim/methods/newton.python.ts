import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "Newton",
  arrays: `
import numpy as np
from methods.whole import flat, place
from problem import hessian


class Newton:
    """Newton's method, by the eigenvalues of the matrix of second derivatives."""

    def __init__(self, groups):
        self.groups = groups

    def step(self, params, grads, evaluate):
        own = self.groups[0]
        gradient, origin, matrix = flat(grads), flat(params), hessian(params)
        if not np.all(np.isfinite(matrix)):
            place(params, origin * np.nan)
            return
        values, vectors = np.linalg.eigh(matrix)
        if own["curvature"] == 1:
            changed = values + max(0.0, own["damping"] - values.min())
        else:
            changed = np.maximum(np.abs(values), own["damping"])
            if own["curvature"] == 0:
                changed = np.where(values < 0, -changed, changed)
        direction = -vectors @ (vectors.T @ gradient / changed)
        loss, slope, t = evaluate()[0], gradient @ direction, own["lr"]
        place(params, origin + t * direction)
        if not own["backtracking"] or not slope < 0:
            return
        for _ in range(40):
            if evaluate()[0] <= loss + 1e-4 * t * slope:
                return
            t /= 2
            place(params, origin + t * direction)
`,
};
