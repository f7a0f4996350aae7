import torch
from problem import hessian  #? surface


def hessian_product(params, vectors, closure):
    """The product of the second derivatives with a vector, exactly."""  #? surface
    matrix = hessian([p.detach().numpy() for p in params])  #? surface
    return [torch.from_numpy(matrix) @ vectors[0]]  #? surface
    """The product of the second derivatives with a vector, by central difference of gradients."""  #? network
    norms = [torch.cat([v.flatten() for v in all_of]).norm() for all_of in (params, vectors)]  #? network
    here, step, ends = [p.clone() for p in params], 6e-6 * (1 + norms[0]) / norms[1], []  #? network, not single
    here, step, ends = [p.clone() for p in params], 5e-3 * (1 + norms[0]) / norms[1], []  #? single
    for distance in (step, -step):  #? network
        for p, start, v in zip(params, here, vectors):  #? network
            p.copy_(start + distance * v)  #? network
        closure()  #? network
        ends.append([p.grad.clone() for p in params])  #? network
    for p, start in zip(params, here):  #? network
        p.copy_(start)  #? network
    return [(above - below) / (2 * step) for above, below in zip(*ends)]  #? network
