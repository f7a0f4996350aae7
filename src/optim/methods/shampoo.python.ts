import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "Shampoo",
  arrays: `
import numpy as np
from methods.each_tensor import EachTensor


class Factor:
    """The sum of gradient products along one dimension; only its diagonal if that is long."""

    def __init__(self, size, degree):
        self.full = size <= 64
        self.sum = np.zeros((size, size) if self.full else size)
        self.degree = degree

    def gather(self, g):
        """Adds a gradient whose rows are along this dimension."""
        self.sum = self.sum + (g @ g.T if self.full else np.sum(g * g, axis=1))

    def refresh(self, eps):
        """Finds the inverse root; rounding may leave an eigenvalue a little below eps."""
        if not np.all(np.isfinite(self.sum)):
            self.root = self.sum * np.nan
            return
        values, vectors = np.linalg.eigh(self.sum) if self.full else (self.sum, None)
        inverse = np.maximum(values + eps, eps) ** (-1 / self.degree)
        self.root = (vectors * inverse) @ vectors.T if self.full else inverse

    def times(self, g):
        return self.root @ g if self.full else self.root[:, None] * g


class Shampoo(EachTensor):
    """Multiplies a matrix by inverse fourth roots, a vector by an inverse square root."""

    def move(self, p, g, state, own):
        matrix = g.reshape(len(g), -1)
        if state.t == 1:
            state.left = Factor(matrix.shape[0], 4 if p.ndim == 2 else 2)
            state.right = Factor(matrix.shape[1], 4) if p.ndim == 2 else None
        state.left.gather(matrix)
        if state.right:
            state.right.gather(matrix.T)
        if (state.t - 1) % own["update_freq"] == 0:
            state.left.refresh(own["eps"])
            if state.right:
                state.right.refresh(own["eps"])
        update = state.left.times(matrix)
        if state.right:
            update = state.right.times(update.T).T
        return p - own["lr"] * update.reshape(p.shape)
`,
};
