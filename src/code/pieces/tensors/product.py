import torch
from problem import hessian  #? surface


def hessian_product(params, vectors, closure):
    """The product of the second derivatives with a vector, exactly."""  #? surface
    matrix = hessian([p.detach().numpy() for p in params])  #? surface
    return [torch.from_numpy(matrix) @ vectors[0]]  #? surface
    """The product of the second derivatives with a vector, by central difference of gradients."""  #? training
    norms = [torch.cat([v.flatten() for v in all_of]).norm() for all_of in (params, vectors)]  #? training
    here, step, ends = [p.clone() for p in params], 6e-6 * (1 + norms[0]) / norms[1], []  #? training, not single
    here, step, ends = [p.clone() for p in params], 5e-3 * (1 + norms[0]) / norms[1], []  #? single
    for distance in (step, -step):  #? training
        for p, start, v in zip(params, here, vectors):  #? training
            p.copy_(start + distance * v)  #? training
        closure()  #? training
        ends.append([p.grad.clone() for p in params])  #? training
    for p, start in zip(params, here):  #? training
        p.copy_(start)  #? training
    return [(above - below) / (2 * step) for above, below in zip(*ends)]  #? training
