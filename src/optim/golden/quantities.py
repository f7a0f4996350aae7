"""Computes quantities.json: what methods say of their own steps, computed by NumPy, SciPy and PyTorch.

Each case has an optimizer's id, the hyperparameters that differ from the defaults here, and for every step the numbers
by the names that the page shows. L-BFGS runs in torch.optim.LBFGS, whose state is read; the others are written out here
from their papers, with numpy.linalg for eigenvalues, singular values, ranks and condition numbers.

Problems of one matrix or vector ("waves") start at cos(i) and have the gradient sin(1.3 (i + 1)² + t (i + 1)) at step t
from 1, i the element from 0. The others are functions, and start where the case says. Run it in this folder:
python3 quantities.py
"""

import json

import numpy as np
import scipy
import torch
from scipy.optimize import brentq

torch.set_default_dtype(torch.float64)


# Problems ---------------------------------------------------------------------------------------------------------


def waves(shape, t):
    i = np.arange(1, np.prod(shape) + 1, dtype=float)
    return np.sin(1.3 * i**2 + t * i).reshape(shape)


def waves_start(shape):
    return np.cos(np.arange(np.prod(shape), dtype=float)).reshape(shape)


def rosenbrock(p):
    return sum((1 - p[k]) ** 2 + 100 * (p[k + 1] - p[k] ** 2) ** 2 for k in range(len(p) - 1))


def bumps(p):
    """A convex function that is no quadratic."""
    return sum((1 + k) * p[k] ** 2 / 2 for k in range(len(p))) + sum(p) ** 4 / 40


def himmelblau(p):
    return (p[0] ** 2 + p[1] - 11) ** 2 + (p[0] + p[1] ** 2 - 7) ** 2


def value(f, p):
    return float(f(torch.tensor(p)))


def gradient(f, p):
    x = torch.tensor(p, requires_grad=True)
    f(x).backward()
    return x.grad.numpy()


def hessian(f, p):
    return torch.autograd.functional.hessian(f, torch.tensor(p)).numpy()


def decay(p):
    """Residuals of a decaying exponential at six times."""
    times = np.arange(6) / 2
    data = np.array([3.1, 2.0, 1.4, 0.9, 0.8, 0.7])
    r = p[0] * np.exp(-p[1] * times) + p[2] - data
    return r, np.stack([np.exp(-p[1] * times), -p[0] * times * np.exp(-p[1] * times), np.ones(6)], axis=1)


def circles(p):
    """Two residuals of three parameters."""
    r = np.array([p[0] ** 2 + p[1] ** 2 - 4, p[1] * p[2] - 1])
    return r, np.array([[2 * p[0], 2 * p[1], 0], [0, p[2], p[1]]])


# Pieces -----------------------------------------------------------------------------------------------------------


def along(d, g):
    beside = np.linalg.norm(d - g * (d @ g) / (g @ g))
    angle = np.degrees(np.arctan2(beside, -(d @ g) / np.linalg.norm(g)))
    return {"direction": d, "angle to −gradient": angle, "derivative along d": d @ g}


def root(matrix, power):
    values, vectors = np.linalg.eigh(matrix)
    return vectors @ np.diag(values**power) @ vectors.T


def condition(matrix):
    full = np.linalg.matrix_rank(matrix, hermitian=True) == len(matrix)
    return np.linalg.cond(matrix) if full else np.inf


def upper(matrix):
    return [matrix[0, 0], matrix[0, 1], matrix[1, 1]]


def case(optimizer, problem, values, steps, preconditioners=None, **more):
    return {
        "optimizer": optimizer,
        "problem": problem,
        "values": values,
        **more,
        "steps": steps,
        **({"preconditioners": preconditioners} if preconditioners else {}),
    }


# Methods ----------------------------------------------------------------------------------------------------------


def lbfgs(problem, f, start, history, steps):
    p = torch.tensor(start, requires_grad=True)
    # From PyTorch 2 on, max_eval bounds each line search too.
    options = {"max_iter": 1, "max_eval": 1000, "history_size": history}
    optimizer = torch.optim.LBFGS([p], **options, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = f(p)
        loss.backward()
        return loss

    found, matrices = [], []
    evaluations = 0
    for _ in range(steps):
        optimizer.step(closure)
        state = optimizer.state[p]
        # The two loops of torch are not used: H is built by the formula of Broyden, Fletcher, Goldfarb and Shanno.
        ys = [y.numpy() for y in state["old_dirs"]]
        ss = [s.numpy() for s in state["old_stps"]]
        n = len(start)
        h = float(state["H_diag"]) * np.eye(n)
        for y, s in zip(ys, ss):
            rho = 1 / (y @ s)
            left = np.eye(n) - rho * np.outer(s, y)
            h = left @ h @ left.T + rho * np.outer(s, s)
        g = state["prev_flat_grad"].numpy()
        one = {
            "iterations": 1,
            "curvature pairs": len(ys),
            **along(-h @ g, g),
            "accepted length": float(state["t"]),
            "points tried": state["func_evals"] - evaluations - 1,
        }
        if ys:
            one["curvature along the pairs"] = [y @ s / (s @ s) for y, s in zip(ys, ss)]
            one["initial scale"] = float(state["H_diag"])
        evaluations = state["func_evals"]
        found.append(one)
        matrices.append(upper(h))
    values = {"maxIter": 1, "historySize": history}
    return case("lbfgs", problem, values, found, matrices if len(start) == 2 else None, start=start)


def cg(problem, f, start, formula, steps):
    """Conjugate gradients whose line searches find the derivative's root, as ours do with a tiny c2."""
    p = np.array(start)
    n = len(p)
    found = []
    since = 0
    for k in range(steps):
        g = gradient(f, p)
        beta = None
        if 0 < since < n:
            y = g - before
            beta = [g @ y / (before @ before), g @ g / (before @ before), g @ y / (d @ y)][formula]
        used = beta if beta is not None and beta > 0 else 0.0
        d = -g + (used * d if k else 0)
        since = since + 1 if used else 1
        slope = lambda a: gradient(f, p + a * d) @ d
        far = 1.0
        while slope(far) < 0:
            far *= 2
        length = brentq(slope, 0, far, xtol=1e-16, rtol=1e-15)
        found.append({"weight of the last direction": used, "steps since restart": since, **along(d, g), "accepted length": length})
        before = g
        p = p + length * d
    # Two line searches find the same root but for rounding, which later steps magnify.
    return case("cg", problem, {"formula": formula, "c2": 1e-12}, found, start=start, tolerance=1e-6)


def newton(problem, f, start, curvature, damping, backtracking, steps):
    p = np.array(start)
    found, matrices = [], []
    for _ in range(steps):
        g, h = gradient(f, p), hessian(f, p)
        values, vectors = np.linalg.eigh(h)
        bounded = np.maximum(np.abs(values), damping)
        shift = max(0.0, damping - values.min())
        divisors = [np.where(values < 0, -bounded, bounded), values + shift, bounded][curvature]
        inverse = vectors @ np.diag(1 / divisors) @ vectors.T
        d = -inverse @ g
        length, tried = 1.0, 1
        if backtracking and g @ d < 0:
            while value(f, p + length * d) > value(f, p) + 1e-4 * length * (g @ d):
                length /= 2
                tried += 1
        one = {
            "eigenvalues": np.linalg.eigvalsh(h),
            "divided by": divisors,
            "accepted length": length,
            "points tried": tried,
        }
        one |= {"shift": shift} if curvature == 1 else {"damping": damping}
        found.append(one)
        matrices.append(upper(inverse))
        p = p + length * d
    values = {"curvature": curvature, "damping": damping, "backtracking": backtracking}
    return case("newton", problem, values, found, matrices, start=start)


def lm(problem, residuals, start, tau, steps):
    """Algorithm 3.16 of Madsen, Nielsen & Tingleff 2004, Methods for non-linear least squares problems."""
    p = np.array(start)
    r, j = residuals(p)
    mu, nu = tau * np.max(np.diag(j.T @ j)), 2.0
    found = []
    for _ in range(steps):
        r, j = residuals(p)
        a, g = j.T @ j, j.T @ r
        tried = 0
        while True:
            tried += 1
            used = mu
            step = np.linalg.solve(a + mu * np.eye(len(p)), -g)
            gain = r @ r - np.sum(residuals(p + step)[0] ** 2)
            ratio = gain / (step @ (mu * step - g))
            if ratio > 0:
                mu *= max(1 / 3, 1 - (2 * ratio - 1) ** 3)
                nu = 2.0
                break
            mu *= nu
            nu *= 2
        p = p + step
        fewer = a if len(r) >= len(p) else j @ j.T
        found.append(
            {
                "damping": used,
                "damping after": mu,
                "tries": tried,
                "gain ratio": ratio,
                "eigenvalues of JᵀJ": np.linalg.eigvalsh(fewer)[::-1],
            }
        )
    return case("lm", problem, {"tau": tau}, found, start=start)


def muon(shape, nesterov, steps):
    m = np.zeros(shape)
    found, matrices = [], []
    for t in range(1, steps + 1):
        g = waves(shape, t)
        m = 0.95 * m + 0.05 * g
        u = 0.05 * g + 0.95 * m if nesterov else m
        x = u / (np.linalg.norm(u) + 1e-7)
        if len(shape) == 1:
            found.append({"length before": np.linalg.norm(u), "length after": np.linalg.norm(x)})
            matrices.append([1 / (np.linalg.norm(u) + 1e-7), 0.0, 1 / (np.linalg.norm(u) + 1e-7)])
            continue
        if shape[0] > shape[1]:
            x = x.T
        for _ in range(5):
            b = x @ x.T
            x = 3.4445 * x + (-4.775 * b + 2.0315 * b @ b) @ x
        before, after = [np.linalg.svd(one, compute_uv=False) for one in (u, x)]
        found.append(
            {
                "singular values before": before,
                "singular values after": after,
                "largest : smallest before": np.linalg.cond(u),
                "largest : smallest after": np.linalg.cond(x),
                "scale": max(1, shape[0] / shape[1]) ** 0.5,
            }
        )
    return case("muon", "waves", {"nesterov": nesterov}, found, matrices if shape == [2] else None, shape=shape)


def shampoo(shape, every, steps, eps=1e-4):
    rows, columns = shape if len(shape) == 2 else (shape[0], 1)
    power = -0.25 if len(shape) == 2 else -0.5
    left, right = eps * np.eye(rows), eps * np.eye(columns)
    found, matrices = [], []
    for t in range(1, steps + 1):
        g = waves(shape, t).reshape(rows, columns)
        left, right = left + g @ g.T, right + g.T @ g
        if (t - 1) % every == 0:
            roots = root(left, power), root(right, power)
            made = left
        one = {f"part of {'HL'[len(shape) - 1]} in the roots": np.trace(made) / np.trace(left)}
        if len(shape) == 1:
            one |= {"condition of H": condition(left), "condition of the roots": np.linalg.cond(roots[0])}
        else:
            one |= {"condition of L": condition(left), "condition of R": condition(right)}
            one["condition of the roots"] = np.linalg.cond(np.kron(*roots))
        found.append(one)
        matrices.append(upper(roots[0]) if shape == [2] else None)
    values = {"updateFreq": every, "eps": eps}
    return case("shampoo", "waves", values, found, matrices if shape == [2] else None, shape=shape)


def soap(shape, every, turned, steps):
    """The basis of the first step by eigh, later ones by one QR iteration, as in algorithm 4 of the paper."""
    vector = len(shape) == 1
    rows, columns = (shape[0], 1) if vector else shape
    averages = [np.zeros((rows, rows))] + ([] if vector else [np.zeros((columns, columns))])
    m, v = np.zeros((rows, columns)), np.zeros((rows, columns))
    found, matrices = [], []

    def gather(g):
        for k, product in enumerate([g @ g.T, g.T @ g][: len(averages)]):
            averages[k] = 0.95 * averages[k] + 0.05 * product

    def into(x):
        if not turned:
            return x
        return bases[0].T @ x if vector else bases[0].T @ x @ bases[1]

    for t in range(steps):
        g = waves(shape, t + 1).reshape(rows, columns)
        one, matrix = {}, None
        if t == 0:
            gather(g)
            bases = [np.linalg.eigh(a)[1][:, ::-1] for a in averages]
            one["steps made"] = 0
        else:
            m = 0.95 * m + 0.05 * g
            v = 0.95 * v + 0.05 * into(g) ** 2
            denominators = np.sqrt(v) + 1e-8
            one["largest : smallest denominator"] = denominators.max() / denominators.min()
            if shape == [2]:
                q = bases[0] if turned else np.eye(2)
                matrix = np.sqrt(1 - 0.95**t) / (1 - 0.95**t) * q @ np.diag(1 / denominators[:, 0]) @ q.T
            gather(g)
            if turned and t % every == 0:
                for k, a in enumerate(averages):
                    order = np.argsort(-np.diag(bases[k].T @ a @ bases[k]))
                    bases[k] = np.linalg.qr(a @ bases[k][:, order])[0]
                    v = v[order] if k == 0 else v[:, order]
        for name, a, q in zip("LR", averages, bases):
            if turned:
                one[f"condition of {name}"] = condition(a)
                inside = q.T @ a @ q
                beside = np.linalg.norm(inside - np.diag(np.diag(inside)))
                one[f"basis of {name} is off by"] = beside / np.linalg.norm(a)
        found.append(one)
        matrices.append(None if matrix is None else upper(matrix))
    values = {"preconditionFrequency": every, "precondition1d": int(turned), "weightDecay": 0}
    return case("soap", "waves", values, found, matrices if shape == [2] else None, shape=shape)


def adafactor(shape, d, steps, lr=0.1):
    """Written out, and held to torch.optim.Adafactor."""
    w = waves_start(shape)
    p = torch.tensor(w.copy(), requires_grad=True)
    optimizer = torch.optim.Adafactor([p], lr=lr, d=d, eps=(2.0**-52, 1e-3))
    r = c = v = 0.0
    found, matrices = [], []
    for t in range(1, steps + 1):
        g = waves(shape, t)
        share = t**-0.8
        if len(shape) == 2:
            r = r + share * (np.mean(g**2, axis=1, keepdims=True) - r)
            c = c + share * (np.mean(g**2, axis=0, keepdims=True) - c)
            v = r * c / np.mean(r)
        else:
            v = v + share * (g**2 - v)
        u = g / np.sqrt(v)
        sizes = [np.sqrt(np.mean(x**2)) for x in (w, u)]
        rate = min(lr, t**-0.5)
        limit = 1 / max(1, sizes[1] / d)
        alpha = max(1e-3, sizes[0]) * rate * limit
        w = w - alpha * u
        p.grad = torch.tensor(g)
        optimizer.step()
        assert np.allclose(w, p.detach().numpy(), rtol=1e-10, atol=0)
        found.append(
            {
                "parameter's size": sizes[0],
                "relative step": rate,
                "update's size": sizes[1],
                "limited by": limit,
                "factor on the update": alpha,
            }
        )
        if shape == [2]:
            matrices.append([alpha / lr / np.sqrt(v[0]), 0.0, alpha / lr / np.sqrt(v[1])])
    return case("adafactor", "waves", {"lr": lr, "d": d}, found, matrices or None, shape=shape)


def plain(x):
    if isinstance(x, dict):
        return {name: plain(one) for name, one in x.items()}
    if isinstance(x, (list, tuple, np.ndarray)):
        return [plain(one) for one in x]
    if isinstance(x, (float, np.floating)):
        # JSON has no infinity.
        return "infinite" if np.isinf(x) else float(f"{x:.14g}")
    return int(x) if isinstance(x, np.integer) else x


cases = [
    lbfgs("rosenbrock", rosenbrock, [-1.2, 1.0], 10, 14),
    lbfgs("rosenbrock", rosenbrock, [-1.2, 1.0, 0.3, -0.5], 3, 8),
    *(cg("bumps", bumps, [1.0, -2.0, 0.5, 1.5, 0.7], formula, 7) for formula in range(3)),
    newton("himmelblau", himmelblau, [-0.1, 0.3], 0, 1e-4, 0, 4),
    newton("himmelblau", himmelblau, [-0.1, 0.3], 1, 1e-4, 1, 5),
    newton("himmelblau", himmelblau, [-0.1, 0.3], 2, 30.0, 1, 5),
    newton("rosenbrock", rosenbrock, [-1.2, 1.0], 2, 1e-4, 1, 8),
    lm("decay", decay, [8.0, 3.0, -1.0], 1e-3, 5),
    lm("circles", circles, [0.2, 1.5, 0.1], 1e-3, 5),
    *(muon(shape, nesterov, 3) for shape, nesterov in (([3, 5], 1), ([6, 2], 1), ([4, 4], 0), ([2], 1), ([5], 0))),
    *(shampoo(shape, every, 5) for shape, every in (([3, 5], 2), ([4], 1), ([2], 1))),
    *(soap(shape, every, turned, 6) for shape, every, turned in (([3, 2], 1, True), ([2], 1, True), ([2], 10, False))),
    *(adafactor(shape, d, 4) for shape, d in (([3, 4], 1.0), ([2], 1.0), ([5], 1.2))),
]
versions = f"NumPy {np.__version__}, SciPy {scipy.__version__}, PyTorch {torch.__version__}"
about = f"What methods say of their steps, by quantities.py with {versions}."
with open("quantities.json", "w") as file:
    json.dump({"about": about, "cases": plain(cases)}, file, ensure_ascii=False, separators=(",", ":"))
    file.write("\n")
