from arrays.norm import norm  #? training
from problem import hessian  #? surface


def hessian_product(params, vectors, evaluate):
    """The product of the second derivatives with a vector, exactly."""  #? surface
    return [hessian(params) @ vectors[0]]  #? surface
    """The product of the second derivatives with a vector, by central difference of gradients."""  #? training
    here, step = params[:], 6e-6 * (1 + norm(params)) / norm(vectors)  #? training, not single
    here, step = params[:], 5e-3 * (1 + norm(params)) / norm(vectors)  #? single
    ends = []  #? training
    for distance in (step, -step):  #? training
        params[:] = [p + distance * v for p, v in zip(here, vectors)]  #? training
        ends.append(evaluate()[1])  #? training
    params[:] = here  #? training
    return [(above - below) / (2 * step) for above, below in zip(*ends)]  #? training
