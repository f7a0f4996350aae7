class Basis:
    """The eigenvectors, largest first, of an average of products of gradients along one dimension."""

    def __init__(self, size):
        self.average = np.zeros((size, size))
        self.order = np.arange(size)

    def gather(self, g, beta):
        """Averages in a gradient whose rows go along this dimension."""
        self.average = self.average + (1 - beta) * (g @ g.T - self.average)

    def decompose(self):
        values, vectors = eigen(self.average)
        self.vectors = vectors[:, np.argsort(-values, kind="stable")]

    def refine(self):
        """Brings the vectors up to date by one step of power iteration."""
        product = self.average @ self.vectors
        self.order = np.argsort(-np.sum(self.vectors * product, axis=0), kind="stable")
        self.vectors = orthonormal(product[:, self.order])


class Sides:
    """The bases of both dimensions of a gradient; a long one, and the second one of a vector, has none."""

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
        """Puts what is kept for each pair of vectors in their new order."""
        kept = kept[self.left.order] if self.left else kept
        return kept[:, self.right.order] if self.right else kept


class SOAP(EachTensor):
    """Adam among the eigenvectors of Shampoo's two matrices; the first gradient only measures."""

    def move(self, p, g, state, own):
        beta1, beta2, lr, step = own["beta1"], own["beta2"], own["lr"], state.t - 1
        turns = p.ndim == 2 or own["precondition1d"]
        matrix = g.reshape(len(g), -1)
        if step == 0:
            state.m, state.v, state.sides = np.zeros_like(matrix), np.zeros_like(matrix), Sides(p.shape)
            state.sides.gather(matrix, own["shampoo_beta"])
            for basis in state.sides.bases:
                basis.decompose()
            return p
        state.m = beta1 * state.m + (1 - beta1) * matrix
        turned, update = (state.sides.into(matrix), state.sides.into(state.m)) if turns else (matrix, state.m)
        state.v = beta2 * state.v + (1 - beta2) * turned * turned
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
