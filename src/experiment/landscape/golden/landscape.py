"""Makes landscape.json with NumPy: python landscape.py > landscape.json"""

import json

import numpy as np

rng = np.random.default_rng(20)


def signed(vector):
    return vector if vector[np.argmax(np.abs(vector))] > 0 else -vector


def principal(count, size):
    """Points whose spread falls from direction to direction, as that of a training's path does."""
    turns, _ = np.linalg.qr(rng.normal(size=(size, size)))
    points = (rng.normal(size=(count, size)) * 0.4 ** np.arange(size)) @ turns + rng.normal(size=size)
    centred = points - points.mean(axis=0)
    _, singular, rows = np.linalg.svd(centred, full_matrices=False)
    variances = singular**2
    return {
        "points": points.tolist(),
        "directions": [signed(rows[0]).tolist(), signed(rows[1]).tolist()],
        "explained": (variances / variances.sum())[:2].tolist(),
    }


def projection(orthonormal):
    """The nearest point by least squares."""
    size = 9
    origin = rng.normal(size=size)
    directions = rng.normal(size=(size, 2))
    if orthonormal:
        directions, _ = np.linalg.qr(directions)
    params = rng.normal(size=size)
    coordinates, squares, _, _ = np.linalg.lstsq(directions, params - origin, rcond=None)
    return {
        "origin": origin.tolist(),
        "directions": directions.T.tolist(),
        "params": params.tolist(),
        "projection": [*coordinates.tolist(), float(np.sqrt(squares[0]))],
    }


def through():
    """Three points, and the plane's directions by a QR decomposition."""
    first, second, third = rng.normal(size=(3, 8))
    q, r = np.linalg.qr(np.stack([second - first, third - first], axis=1))
    q = q * np.sign(np.diag(r))
    return {"ends": [first.tolist(), second.tolist(), third.tolist()], "directions": q.T.tolist()}


def filters():
    """A network of 3-4-2: each row of a direction's matrices gets the length of the weights' row, biases 0."""
    weights = [rng.normal(size=(4, 3)), rng.normal(size=4), rng.normal(size=(2, 4)), rng.normal(size=2)]
    raw = [rng.normal(size=part.shape) for part in weights]

    def normalised(direction, part):
        if part.ndim == 1:
            return np.zeros_like(part)
        return direction * (np.linalg.norm(part, axis=1) / np.linalg.norm(direction, axis=1))[:, None]

    flat = lambda parts: np.concatenate([part.ravel() for part in parts]).tolist()
    return {
        "params": flat(weights),
        "raw": flat(raw),
        "normalised": flat([normalised(d, w) for d, w in zip(raw, weights)]),
    }


def barrier(loss):
    t = np.arange(13) / 8 - 0.25
    inside = (t >= 0) & (t <= 1)
    first, last = loss[t == 0][0], loss[t == 1][0]
    above = (loss - np.interp(t, [0, 1], [first, last]))[inside]
    return {
        "t": t.tolist(),
        "loss": loss.tolist(),
        "height": float(above.max()),
        "at": float(t[inside][above.argmax()]),
        "aboveMean": float(loss[inside].max() - (first + last) / 2),
    }


activations = {
    "tanh": np.tanh,
    "relu": lambda z: np.maximum(z, 0),
    "silu": lambda z: z / (1 + np.exp(-z)),
}
losses = {
    "mse": lambda out, t: np.mean((out - t) ** 2),
    "bce": lambda out, t: np.mean(np.logaddexp(0, out) - out * t),
    "cross_entropy": lambda out, t: np.mean(
        np.log(np.exp(out).sum(axis=1)) - out[np.arange(len(t)), t.astype(int)]
    ),
}


def grid(sizes, activation, loss):
    """Losses on a grid of 9 by 9 over a plane through a network's weights."""
    samples = 21
    inputs = rng.normal(size=(samples, sizes[0]))
    if loss == "cross_entropy":
        targets = rng.integers(sizes[-1], size=samples).astype(float)
    else:
        targets = rng.integers(2, size=(samples, sizes[-1])).astype(float)
    count = sum((m + 1) * n for m, n in zip(sizes, sizes[1:]))
    origin, first, second = rng.normal(size=(3, count))

    def at(params):
        values, offset = inputs, 0
        for layer, (m, n) in enumerate(zip(sizes, sizes[1:])):
            weight = params[offset : offset + m * n].reshape(n, m)
            bias = params[offset + m * n : offset + (m + 1) * n]
            offset += (m + 1) * n
            values = values @ weight.T + bias
            if layer < len(sizes) - 2:
                values = activations[activation](values)
        return losses[loss](values, targets)

    x, y = np.linspace(-1, 2, 9), np.linspace(-0.5, 1.5, 9)
    return {
        "sizes": sizes,
        "activation": activation,
        "loss": loss,
        "inputs": inputs.tolist(),
        "targets": targets.tolist(),
        "origin": origin.tolist(),
        "directions": [first.tolist(), second.tolist()],
        "extent": {"x": [-1, 2], "y": [-0.5, 1.5]},
        "values": [float(at(origin + a * first + b * second)) for b in y for a in x],
    }


print(
    json.dumps(
        {
            "numpy": np.__version__,
            "principal": [principal(14, 6), principal(5, 9)],
            "projections": [projection(True), projection(False)],
            "through": through(),
            "filters": filters(),
            "barriers": [barrier(rng.uniform(size=13)), barrier(np.linspace(1, 0, 13) ** 2)],
            "grids": [
                grid([2, 3, 3, 1], "tanh", "mse"),
                grid([2, 4, 1], "relu", "bce"),
                grid([3, 4, 3], "silu", "cross_entropy"),
            ],
        }
    )
)
