def hessian_product(params, vectors, evaluate):
    """The product of the second derivatives with a vector, exactly."""
    return [hessian(params) @ vectors[0]]
