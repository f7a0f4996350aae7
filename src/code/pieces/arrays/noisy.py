from common.deviations import with_noise  #? problem
from common.noise import DRAWS  #? surface
from problem import loss_and_grads


def noisy(params, step):
    """The loss, and its gradient with the noise of a step."""
    loss, grads = loss_and_grads(params)  #? surface
    return loss, [grads[0] + DRAWS[step]]  #? surface
    loss, grads = loss_and_grads(params, step)  #? problem
    return loss, with_noise(grads, step)  #? problem
