import type { PythonSource } from "../conventions/counterpart.ts";

export const python: PythonSource = {
  name: "SOAP",
  arrays: `
import math

import numpy as np
from methods.each_tensor import EachTensor
from methods.eigen import eigenvectors, orthonormal


class Basis:
    """The eigenvectors of an average of gradient products along one dimension."""

    def __init__(self, size):
        self.average, self.order = np.zeros((size, size)), np.arange(size)

    def gather(self, g, beta):
        """Adds to the average a gradient whose rows are along this dimension."""
        self.average = self.average + (1 - beta) * (g @ g.T - self.average)

    def refine(self):
        """Updates the vectors by one step of power iteration."""
        product = self.average @ self.vectors
        values = np.sum(self.vectors * product, axis=0)
        values[values < 1e-10 * values.max()] = 0.0
        self.order = np.argsort(-values, kind="stable")
        self.vectors = orthonormal(product[:, self.order])


class Sides:
    """The bases of both dimensions; None for a long one and for a vector's second."""

    def __init__(self, shape):
        rows, columns = shape if len(shape) == 2 else (shape[0], None)
        self.left = Basis(rows) if rows <= 64 else None
        self.right = Basis(columns) if columns is not None and columns <= 64 else None
        self.bases = [basis for basis in (self.left, self.right) if basis]

    def gather(self, g, beta):
        if self.left:
            self.left.gather(g, beta)
        if self.right:
            self.right.gather(g.T, beta)

    def into(self, m):
        m = self.left.vectors.T @ m if self.left else m
        return m @ self.right.vectors if self.right else m

    def back(self, m):
        m = self.left.vectors @ m if self.left else m
        return m @ self.right.vectors.T if self.right else m

    def reorder(self, kept):
        """Sorts what is kept for each pair of vectors into their new order."""
        kept = kept[self.left.order] if self.left else kept
        return kept[:, self.right.order] if self.right else kept


class SOAP(EachTensor):
    """Adam in the eigenbasis of Shampoo's two matrices; the first step does not move."""

    def move(self, p, g, state, own):
        beta1, beta2, lr, step = own["beta1"], own["beta2"], own["lr"], state.t - 1
        turns = p.ndim == 2 or own["precondition1d"]
        matrix = g.reshape(len(g), -1)
        if step == 0:
            state.m, state.v, state.sides = 0 * matrix, 0 * matrix, Sides(p.shape)
            state.sides.gather(matrix, own["shampoo_beta"])
            for basis in state.sides.bases:
                basis.vectors = eigenvectors(basis.average)
            return p
        state.m = beta1 * state.m + (1 - beta1) * matrix
        turned = state.sides.into(matrix) if turns else matrix
        state.v = beta2 * state.v + (1 - beta2) * turned * turned
        update = state.sides.into(state.m) if turns else state.m
        update = update / (np.sqrt(state.v) + own["eps"])
        update = state.sides.back(update) if turns else update
        size = lr * math.sqrt(1 - beta2**step) / (1 - beta1**step)
        # After the step, so that no gradient is measured by itself.
        state.sides.gather(matrix, own["shampoo_beta"])
        if turns and step % own["precondition_frequency"] == 0:
            for basis in state.sides.bases:
                basis.refine()
            state.v = state.sides.reorder(state.v)
        return (1 - lr * own["weight_decay"]) * (p - size * update.reshape(p.shape))
`,
};
