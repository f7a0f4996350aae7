import numpy as np


def eigenvectors(a):
    """The eigenvectors, largest eigenvalue first; `completed` decides among equal ones."""
    if not np.isfinite(a).all():
        return np.eye(len(a))
    values, vectors = (found[..., ::-1].copy() for found in np.linalg.eigh(a))
    gaps = np.flatnonzero(np.diff(values) < -1e-10 * values[0]) + 1
    for same in np.split(np.arange(len(a)), gaps):
        if len(same) > 1:
            vectors[:, same] = 0.0
            vectors = completed(vectors)
    return vectors


def orthonormal(a):
    """Orthonormal columns by Gram-Schmidt; `completed` replaces those that vanish."""
    q, longest = np.zeros_like(a), np.linalg.norm(a, axis=0).max()
    for k, column in enumerate(a.T):
        rest = beside(q, column)
        if np.linalg.norm(rest) > 1e-10 * longest:
            q[:, k] = rest / np.linalg.norm(rest)
    return completed(q)


def completed(q):
    """Replaces zero columns by unit vectors made orthogonal to the other columns."""
    gaps = list(np.flatnonzero(~q.any(axis=0)))
    for unit in np.eye(len(q)):
        rest = beside(q, unit)
        if gaps and rest @ rest > 0.5 / len(q):
            q[:, gaps.pop(0)] = rest / np.linalg.norm(rest)
    return q


def beside(q, v):
    """A vector minus its projections onto orthonormal columns."""
    for _ in range(2):
        v = v - q @ (q.T @ v)
    return v
