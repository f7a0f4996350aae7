import numpy as np  #? single
from common.batches import batch  #? batches
from problem import TRAIN_T, TRAIN_X  #? not batches
from problem import activation, loss_and_slope, slope


def forward(params, x):
    """The weighted sums and the activations of every layer, by samples; the last is linear."""
    params = [np.float32(p) for p in params]  #? single
    sums, responses = [], [x]
    for k in range(0, len(params), 2):
        z = responses[-1] @ params[k].T + params[k + 1]
        sums.append(z)
        responses.append(activation(z) if k + 2 < len(params) else z)
    return sums, responses


def loss_and_grads(params, step):
    """The mean loss over the batch of a step, and its gradient by backpropagation."""
    x, t = batch(step)  #? batches
    x, t = TRAIN_X, TRAIN_T  #? not batches
    sums, responses = forward(params, x)
    loss, delta = loss_and_slope(responses[-1], t)
    grads = [None] * len(params)
    for k in range(len(params) - 2, -1, -2):
        grads[k] = delta.T @ responses[k // 2]
        grads[k + 1] = delta.sum(axis=0)
        if k > 0:
            delta = delta @ params[k] * slope(sums[k // 2 - 1], responses[k // 2])
    return loss, grads
