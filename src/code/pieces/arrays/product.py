from arrays.norm import norm  #? network
from problem import hessian  #? surface


def hessian_product(params, vectors, evaluate):
    """The product of the second derivatives with a vector, exactly."""  #? surface
    return [hessian(params) @ vectors[0]]  #? surface
    """The product of the second derivatives with a vector, by central difference of gradients."""  #? network
    here, step = params[:], 6e-6 * (1 + norm(params)) / norm(vectors)  #? network, not single
    here, step = params[:], 5e-3 * (1 + norm(params)) / norm(vectors)  #? single
    ends = []  #? network
    for distance in (step, -step):  #? network
        params[:] = [p + distance * v for p, v in zip(here, vectors)]  #? network
        ends.append(evaluate()[1])  #? network
    params[:] = here  #? network
    return [(above - below) / (2 * step) for above, below in zip(*ends)]  #? network
