def length_of(vectors):
    """Of all of them together."""
    return math.sqrt(sum(float(np.sum(v * v)) for v in vectors))


def hessian_product(params, vectors, evaluate):
    """The product of the second derivatives with a vector, by a central difference of gradients."""
    here, step = params[:], 6e-6 * (1 + length_of(params)) / length_of(vectors)
    ends = []
    for distance in (step, -step):
        params[:] = [p + distance * v for p, v in zip(here, vectors)]
        ends.append(evaluate()[1])
    params[:] = here
    return [(above - below) / (2 * step) for above, below in zip(*ends)]
