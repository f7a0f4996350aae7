def mean_square(x, axis=None):
    """The mean of squares, over all of x or along an axis."""
    return np.mean(x * x, axis=axis, keepdims=axis is not None)


class Adafactor(EachTensor):
    """Steps relative to the parameter's size, over second moments of a matrix's rows and columns."""

    def move(self, p, g, state, own):
        lr, eps1 = own["lr"], own["eps1"]
        relative = max(own["eps2"], math.sqrt(mean_square(p))) * min(lr, 1 / math.sqrt(state.t))
        axes = [1, 0] if p.ndim == 2 else []
        moments = [mean_square(g, axis) for axis in axes] or [g * g]
        if state.t == 1:
            state.moments = [np.zeros_like(m) for m in moments]
        share = state.t ** own["beta2_decay"]
        state.moments = [old + share * (m - old) for old, m in zip(state.moments, moments)]
        variance = state.moments[0]
        if p.ndim == 2:
            variance = variance * state.moments[1] / max(np.mean(variance), eps1)
        update = g / np.sqrt(np.maximum(variance, eps1 * eps1))
        alpha = relative / max(1.0, math.sqrt(mean_square(update)) / own["d"])
        return (1 - lr * own["weight_decay"]) * p - alpha * update
