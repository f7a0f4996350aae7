"""Computes central.json: central flows of gradient descent on small tanh networks, and gradients of their sharpness.

The flow is dw/ds = -grad L - 1/2 grad <S, H> (Cohen et al. 2025, arXiv:2410.24206). Here it goes by Euler steps of 1/32
or 1/128 of gradient descent's learning rate, with Hessians and third derivatives by JAX, eigenvalues of dense matrices by NumPy,
and complementarity problems of one or two eigenvalues by enumeration: S is 0, or of rank 2 (a linear system), or of rank
1 (a search over the angle). Run it in this folder: python3 central.py
"""

import json

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def forward(w, sizes, x):
    at = 0
    for layer, (inputs, outputs) in enumerate(zip(sizes[:-1], sizes[1:])):
        weight = w[at : at + inputs * outputs].reshape(outputs, inputs)
        at += inputs * outputs
        x = x @ weight.T + w[at : at + outputs]
        at += outputs
        if layer < len(sizes) - 2:
            x = jnp.tanh(x)
    return x


def rank_one(a, b, steps=2000):
    """Minimises 1/2 <X, B X> + <A, X> over X = s v v^T."""

    def at(angle):
        v = np.array([np.cos(angle), np.sin(angle)])
        x = np.outer(v, v)
        linear, square = np.sum(a * x), np.einsum("ij,ijkl,kl", x, b, x)
        s = max(0.0, -linear / square)
        return 0.5 * s * s * square + s * linear, s * x

    angles = np.linspace(0, np.pi, steps, endpoint=False)
    best = angles[np.argmin([at(one)[0] for one in angles])]
    low, high = best - np.pi / steps, best + np.pi / steps
    for _ in range(80):
        one, other = low + (high - low) / 3, high - (high - low) / 3
        if at(one)[0] < at(other)[0]:
            high = other
        else:
            low = one
    return at((low + high) / 2)[1]


def complementary(a, b):
    k = len(a)
    if np.linalg.eigvalsh(a)[0] >= 0:
        return np.zeros((k, k))
    if k == 1:
        return np.maximum(0, -a / b[:, :, 0, 0])
    assert k == 2
    rows = [(0, 0), (0, 1), (1, 1)]
    system = np.array([[b[i, j, p, q] * (1 if p == q else 2) for p, q in rows] for i, j in rows])
    x11, x12, x22 = np.linalg.solve(system, [-a[i, j] for i, j in rows])
    full = np.array([[x11, x12], [x12, x22]])
    return full if np.linalg.eigvalsh(full)[0] >= 0 else rank_one(a, b)


def central(loss, w, lr, steps, parts, at):
    gradient = jax.jit(jax.grad(loss))
    hessian = jax.jit(jax.hessian(loss))
    along = jax.jit(lambda w, u, v: jax.grad(lambda w: u @ jax.jvp(jax.grad(loss), (w,), (v,))[1])(w))
    dt, bound, rows, most = lr / parts, 2 / lr, [], 0
    for step in range(steps * parts + 1):
        values, vectors = np.linalg.eigh(np.array(hessian(w)))
        critical = [i for i in range(len(values)) if values[i] > 0.975 * bound][::-1]
        k, force, raised = len(critical), 0, 0.0
        g = np.array(gradient(w))
        if k > 0:
            u = vectors[:, critical]
            tilt = np.array([[along(w, u[:, i], u[:, j]) for j in range(k)] for i in range(k)])
            a = bound * np.eye(k) - np.diag(values[critical]) + dt * tilt @ g
            b = dt / 2 * np.einsum("ijn,kln->ijkl", tilt, tilt)
            sigma = complementary(a, b)
            most = max(most, np.linalg.matrix_rank(sigma, tol=1e-9))
            force = np.einsum("ij,ijn->n", sigma, tilt) / 2
            raised = float(np.sum(np.diag(sigma) * values[critical])) / 2
        if step % parts == 0 and step // parts in at:
            row = {"step": step // parts, "params": list(map(float, w)), "loss": float(loss(w))}
            rows.append({**row, "raise": raised, "sharpness": float(values[-1]), "second": float(values[-2])})
        w = w - dt * (g + force)
    return rows, int(most)


def case(sizes, samples, seed, scale, lr, steps, at, parts=32, settle=0):
    """Returns a flow; it starts where one by coarse steps has come to after `settle` steps of gradient descent."""
    rng = np.random.default_rng(seed)
    inputs = rng.normal(size=(samples, sizes[0]))
    targets = np.sign(inputs[:, :1] * inputs[:, 1:2])
    count = sum((i + 1) * o for i, o in zip(sizes[:-1], sizes[1:]))
    loss = lambda w: jnp.mean((forward(w, sizes, inputs) - targets) ** 2)
    start = rng.normal(size=count) * scale
    if settle > 0:
        start = np.array(central(loss, jnp.array(start), lr, settle, 8, [settle])[0][0]["params"])
    rows, rank = central(loss, jnp.array(start), lr, steps, parts, at)
    hessian = jax.jit(jax.hessian(loss))
    top = lambda w: np.linalg.eigvalsh(np.array(hessian(w)))[-1]
    unit, way = np.eye(count), 1e-5
    tilt = [float((top(start + way * e) - top(start - way * e)) / (2 * way)) for e in unit]
    return {
        "layers": sizes,
        "inputs": inputs.tolist(),
        "targets": targets.tolist(),
        "start": start.tolist(),
        "lr": lr,
        "largestRank": rank,
        "sharpness": float(top(start)),
        "gradientOfSharpness": tilt,
        "rows": rows,
    }


if __name__ == "__main__":
    cases = [
        case([2, 5, 1], 12, 1, 0.8, 0.3, 100, [0, 25, 50, 100], parts=128),
        case([2, 5, 1], 12, 4, 0.4, 0.7, 40, [5, 20, 40], settle=12),
    ]
    for one in cases:
        print(one["largestRank"], [(r["step"], r["loss"], r["raise"], r["sharpness"], r["second"]) for r in one["rows"]])
    with open("central.json", "w") as file:
        json.dump(cases, file, indent=1)
