def turn(m, p, q, c, s):
    """Turns two columns of a matrix into each other."""
    m[:, p], m[:, q] = c * m[:, p] - s * m[:, q], s * m[:, p] + c * m[:, q]


def eigen(a):
    """Eigenvalues and eigenvectors by Jacobi's rotations, row by row: where values are equal, vectors depend on the way."""
    a, vectors = a.copy(), np.eye(len(a))
    whole = np.sum(a * a)
    for _ in range(30):
        if 2 * np.sum(np.tril(a, -1) ** 2) <= 1e-32 * whole:
            break
        for p in range(len(a) - 1):
            for q in range(p + 1, len(a)):
                if a[p, q] == 0:
                    continue
                tau = (a[q, q] - a[p, p]) / (2 * a[p, q])
                tangent = (1 if tau >= 0 else -1) / (abs(tau) + np.sqrt(1 + tau * tau))
                c = 1 / np.sqrt(1 + tangent * tangent)
                s = tangent * c
                turn(a, p, q, c, s)
                turn(vectors, p, q, c, s)
                turn(a.T, p, q, c, s)
                a[p, q] = a[q, p] = 0.0
    return np.diag(a), vectors


def orthonormal(a):
    """The columns made orthonormal, each from those before it (Householder); what is missing completes the basis."""
    a, q = a.copy(), np.eye(len(a))
    for k in range(len(a) - 1):
        v = a[k:, k].copy()
        if not np.any(v):
            continue
        v[0] += (-1 if v[0] < 0 else 1) * np.sqrt(np.sum(v * v))
        square = np.sum(v * v)
        a[k:, k:] -= np.outer(2 * v, v @ a[k:, k:]) / square
        q[:, k:] -= np.outer(q[:, k:] @ v, 2 * v) / square
    return q
