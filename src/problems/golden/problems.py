"""Computes problems.json: losses, gradients, parts and matrices of problems, with NumPy.

The file names problems with settings and seeds. This program draws the data again, with the generator that Downhill's
Python programs have, and computes each problem as its equation states it, on dense arrays and one-hot samples, with
gradients by the chain rule written out in matrices. Run it in this folder: python3 problems.py
"""

import json
import math
import sys

import numpy as np

sys.path.append("../../code/pieces")
sys.dont_write_bytecode = True
from common.random import Random

DATA, START, BATCHES = 1, 2, 3

DEFAULTS = {
    "quadratic": dict(
        dimensions=16, condition=100, spectrum="log", blocks=1, deal="unlike", axes="rotated", rotation=0,
        start="random", noise=0, covariance="even", batch=1,
    ),
    "zipf": dict(classes=64, exponent=1, groups="doubling", scale=0),
    "memory": dict(facts=8, dimensions=8, exponent=1, loss="squared", vectors="random", scale=0),
    "modular": dict(modulus=31, units=96, share=0.5, loss="softmax", scale=2),
    "random-features": dict(features=60, samples=60, inputs=5, noise=0.3),
    "sparse": dict(features=64, exponent=0, noise=0.2, shape="exponential", batch=1),
    "noise": dict(weights=1024, groups=2, noise=10, second=0.01, start=1),
}


class Normals:
    """Standard normal numbers by Box and Muller, in pairs."""

    def __init__(self, random):
        self.random, self.spare = random, None

    def one(self):
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        radius = math.sqrt(-2 * math.log(1 - self.random.uniform()))
        angle = 2 * math.pi * self.random.uniform()
        self.spare = radius * math.sin(angle)
        return radius * math.cos(angle)

    def array(self, *shape):
        return np.array([self.one() for _ in range(math.prod(shape))]).reshape(shape)


def normals(seed, stream):
    return Normals(Random(seed, stream))


def zipf(count, exponent):
    shares = np.arange(1, count + 1) ** -float(exponent)
    return shares / shares.sum()


def softmax(scores):
    """Along the first axis."""
    powers = np.exp(scores - scores.max(axis=0))
    return powers / powers.sum(axis=0)


def orthogonal(q):
    """The orthonormal columns of a matrix, with the signs of Gram and Schmidt's process."""
    q, r = np.linalg.qr(q)
    return q * np.sign(np.diag(r))


# Problems ---------------------------------------------------------------------------------------------------------
# Each returns the start, and a function of the parameters that returns what is to be kept.


def eigenvalues(s):
    n, most = s["dimensions"], s["condition"]
    if s["spectrum"] == "log":
        return np.geomspace(1, most, n)
    if s["spectrum"] == "linear":
        return np.linspace(1, most, n)
    third = n // 3
    return np.concatenate([np.arange(1, third + 1), 100 + np.arange(third) - third // 2, most + np.arange(1 - third, 1)])


def rotation(n, degrees):
    q, (c, s) = np.eye(n), (math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
    for i in range(n // 2):
        j = n - 1 - i
        q[[i, j], [i, j]], q[j, i], q[i, j] = c, s, -s
    return q


def quadratic(s, seed):
    n, values, data, start = s["dimensions"], eigenvalues(s), normals(seed, DATA), normals(seed, START)
    order = np.concatenate([np.arange(b, n, s["blocks"]) for b in range(s["blocks"])])
    order = order if s["deal"] == "like" else np.arange(n)
    sizes = [len(part) for part in np.array_split(np.arange(n), s["blocks"])]
    q, at = np.zeros((n, n)), 0
    for m in sizes:
        block = orthogonal(data.array(m, m)) if s["axes"] == "random" else rotation(m, s["rotation"])
        q[at : at + m, at : at + m] = block
        at += m
    hessian = q @ np.diag(values[order]) @ q.T
    along = np.ones(n) if s["start"] == "ones" else start.array(n)
    deviation = s["noise"] / math.sqrt(s["batch"])
    noise = deviation * np.sqrt(np.diag(hessian)) if s["covariance"] == "curvature" else np.full(n, deviation)

    def at_point(x):
        parts = np.empty(n)
        parts[order] = 0.5 * values[order] * (q.T @ x) ** 2
        loss = 0.5 * x @ hessian @ x
        return dict(loss=loss, grads=hessian @ x, train=[loss, None], parts=parts, weights=values, hessian=hessian)

    return q @ along, at_point, noise if s["noise"] else None


def groups_of(count, kind):
    if kind == "even":
        ends = [math.floor(g * count / min(16, count) + 0.5) for g in range(min(16, count) + 1)]
    else:
        ends = [0] + [min(2**k, count) for k in range(math.ceil(math.log2(count)) + 1)]
    return list(zip(ends, ends[1:]))


def zipf_regression(s, seed):
    n, shares, groups = s["classes"], zipf(s["classes"], s["exponent"]), groups_of(s["classes"], s["groups"])
    start = s["scale"] * normals(seed, START).array(n, n)

    def at_point(w):
        scores = w.reshape(n, n) @ np.eye(n)  # The inputs are one-hot, one a column.
        p = softmax(scores)
        losses = -np.log(np.diag(p))
        loss, accuracy = shares @ losses, shares[scores.argmax(axis=0) == np.arange(n)].sum()
        grads = ((p - np.eye(n)) * shares) @ np.eye(n).T
        weights = [shares[a:b].sum() for a, b in groups]
        parts = [shares[a:b] @ losses[a:b] / weight for (a, b), weight in zip(groups, weights)]
        return dict(loss=loss, grads=grads, train=[loss, accuracy], parts=parts, weights=weights)

    return start, at_point, None


def memory(s, seed):
    n, d, shares, data = s["facts"], s["dimensions"], zipf(s["facts"], s["exponent"]), normals(seed, DATA)
    if s["vectors"] == "random":
        keys, values = (orthogonal(data.array(d, d))[:, :n] for _ in range(2))
    else:
        keys, values = np.eye(d)[:, :n], np.eye(d)[:, :n]
    start = s["scale"] * normals(seed, START).array(d, d)

    def at_point(w):
        outputs = w.reshape(d, d) @ keys
        scores = values.T @ outputs
        if s["loss"] == "squared":
            errors = outputs - values
            losses = 0.5 * (errors**2).sum(axis=0)
        else:
            p = softmax(scores)
            errors, losses = values @ (p - np.eye(n)), -np.log(np.diag(p))
        loss, accuracy = shares @ losses, shares[scores.argmax(axis=0) == np.arange(n)].sum()
        grads = (errors * shares) @ keys.T
        return dict(loss=loss, grads=grads, train=[loss, accuracy], parts=losses, weights=shares, matrix=scores)

    return start, at_point, None


def shuffled(count, random):
    order = list(range(count))
    for i in range(count - 1, 0, -1):
        j = math.floor(random.uniform() * (i + 1))
        order[i], order[j] = order[j], order[i]
    return order


def modular(s, seed):
    p, units, random = s["modulus"], s["units"], Random(seed, START)
    trained = np.zeros(p * p, dtype=bool)
    trained[shuffled(p * p, Random(seed, DATA))[: math.floor(s["share"] * p * p)]] = True
    a, b = np.divmod(np.arange(p * p), p)
    inputs, targets = np.concatenate([np.eye(p)[a], np.eye(p)[b]], axis=1), np.eye(p)[(a + b) % p]
    first, second = 2 * p * units, p * units
    uniforms = np.array([2 * random.uniform() - 1 for _ in range(first + second)]) * s["scale"]
    start = np.concatenate([uniforms[:first] / math.sqrt(2 * p), uniforms[first:] / math.sqrt(units)])

    def losses_and_slopes(outputs, t):
        if s["loss"] == "squared":
            return ((outputs - t) ** 2).mean(axis=1), 2 * (outputs - t) / t.size
        q = softmax(outputs.T).T
        return -np.log((q * t).sum(axis=1)), (q - t) / len(t)

    def at_point(w):
        v, u = w[:first].reshape(units, 2 * p), w[first:].reshape(p, units)
        sums = inputs @ v.T
        outputs = sums**2 @ u.T
        losses, _ = losses_and_slopes(outputs, targets)
        right = outputs.argmax(axis=1) == (a + b) % p
        x, z, t = inputs[trained], sums[trained], targets[trained]
        _, slopes = losses_and_slopes(outputs[trained], t)
        grads = np.concatenate([((slopes @ u * 2 * z).T @ x).ravel(), (slopes.T @ z**2).ravel()])
        others = np.where(targets == 1, -np.inf, outputs).max(axis=1)
        counts = t.sum(axis=0)
        parts = (losses[trained] @ t)[counts > 0] / counts[counts > 0]
        means = [[losses[rows].mean(), right[rows].mean()] for rows in (trained, ~trained)]
        return dict(
            loss=means[0][0], grads=grads, train=means[0], test=means[1], parts=parts,
            weights=counts[counts > 0] / len(t), matrix=(outputs * targets).sum(axis=1) - others,
        )

    return start, at_point, None


def random_features(s, seed):
    n, d, data = s["features"], s["inputs"], normals(seed, DATA)
    layer, teacher = normals(seed, START).array(n, d), data.array(d)
    teacher /= np.linalg.norm(teacher)

    def samples(count):
        rows = data.array(count, d + 1)
        return np.maximum(rows[:, :d] @ layer.T, 0) / math.sqrt(d * n), rows @ [*teacher, s["noise"]]

    test_x, test_y = samples(500)
    x, y = samples(s["samples"])
    u, sigma, _ = np.linalg.svd(x)
    squares = np.zeros(len(y))
    squares[: len(sigma)] = sigma**2
    best = np.linalg.pinv(x) @ y

    def at_point(w):
        errors, loss = x @ w - y, ((x @ w - y) ** 2).mean()
        parts, test = (u.T @ errors) ** 2 / len(y), ((test_x @ w - test_y) ** 2).mean()
        return dict(
            loss=loss, grads=2 * x.T @ errors / len(y), train=[loss, None], test=[test, None], parts=parts,
            weights=2 * squares / len(y), best=[((test_x @ best - test_y) ** 2).mean()],
        )

    return np.zeros(n), at_point, None


def sparse(s, seed):
    n, shares = s["features"], zipf(s["features"], s["exponent"])
    target, random = normals(seed, DATA).array(n), Random(seed, BATCHES + 3)
    draws = Normals(random)
    rows, values = [], []
    for _ in range(s["batch"]):
        j = min(n - 1, int(np.searchsorted(shares.cumsum(), random.uniform(), side="right")))
        noise = draws.one() if s["shape"] == "normal" else -math.log(1 - random.uniform()) - 1
        rows.append(j)
        values.append(target[j] + s["noise"] * noise)
    x = np.eye(n)[rows]

    def at_point(w):
        errors = x @ w - values
        parts = (w - target) ** 2 + s["noise"] ** 2
        grads = 2 * x.T @ errors / len(x)
        return dict(loss=(errors**2).mean(), grads=grads, train=[shares @ parts, None], parts=parts, weights=shares)

    return np.zeros(n), at_point, None


def white_noise(s, seed):
    n, parts = s["weights"], s["groups"]
    deviations = [s["noise"], s["second"]][:parts]
    halves = np.array_split(np.arange(n), parts)
    scale = np.concatenate([np.full(len(half), one) for half, one in zip(halves, deviations)])
    drawn = scale * normals(seed, BATCHES + 3).array(n)

    def at_point(w):
        sizes = [np.sqrt((w[half] ** 2).mean()) for half in halves]
        return dict(loss=drawn @ w, grads=drawn, train=[0, None], parts=sizes, weights=deviations)

    return np.full(n, float(s["start"])), at_point, None


PROBLEMS = {
    "quadratic": quadratic,
    "zipf": zipf_regression,
    "memory": memory,
    "modular": modular,
    "random-features": random_features,
    "sparse": sparse,
    "noise": white_noise,
}


def sample(values):
    """Every k-th element: 64 at most."""
    values = np.ravel(np.array(values, dtype=float))
    return values[:: math.ceil(len(values) / 64)].tolist()


def computed(case):
    settings = {**DEFAULTS[case["problem"]], **case["settings"]}
    start, at_point, noise = PROBLEMS[case["problem"]](settings, case["seed"])
    start = np.ravel(start)
    found = at_point(start + 0.1 * np.sin(np.arange(1, len(start) + 1)))
    kept = dict(size=len(start), start=sample(start), loss=float(found["loss"]))
    for name in ("train", "test"):
        if name in found:
            kept[name] = [None if value is None else float(value) for value in found[name]]
    for name in ("grads", "parts", "weights", "matrix", "hessian", "best"):
        if name in found:
            kept[name] = sample(found[name])
    return kept if noise is None else dict(kept, noise=noise.tolist())


with open("problems.json") as file:
    golden = json.load(file)
golden["numpy"] = np.__version__
for case in golden["cases"]:
    case.update(computed(case))
with open("problems.json", "w") as file:
    json.dump(golden, file, separators=(",", ":"))
    file.write("\n")
