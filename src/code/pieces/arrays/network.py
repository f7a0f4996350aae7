import numpy as np  #? single
from common.batches import batch  #? batches
from problem import TRAIN_T, TRAIN_X  #? not batches
from problem import activation, loss_and_slope, slope  #? not by_layer
from problem import ACTIVATIONS, SLOPES, loss_and_slope  #? by_layer


def forward(params, x):
    """The weighted sums and the activations of every layer, by samples; the last is linear."""
    params = [np.float32(p) for p in params]  #? single
    weights, biases = params[::2], params[1::2]  #? biases
    weights = params  #? not biases
    sums, responses = [], [x]
    for k, weight in enumerate(weights):
        z = responses[-1] @ weight.T + biases[k]  #? biases
        z = responses[-1] @ weight.T  #? not biases
        sums.append(z)
        responses.append(activation(z) if k + 1 < len(weights) else z)  #? not by_layer
        responses.append(ACTIVATIONS[k](z) if k + 1 < len(weights) else z)  #? by_layer
    return sums, responses


def loss_and_grads(params, step):
    """The mean loss over the batch of a step, and its gradient by backpropagation."""
    x, t = batch(step)  #? batches
    x, t = TRAIN_X, TRAIN_T  #? not batches
    sums, responses = forward(params, x)
    loss, delta = loss_and_slope(responses[-1], t)
    weights, grads = params[::2], []  #? biases
    weights, grads = params, []  #? not biases
    for k in range(len(weights) - 1, -1, -1):
        grads = [delta.T @ responses[k], delta.sum(axis=0), *grads]  #? biases
        grads = [delta.T @ responses[k], *grads]  #? not biases
        if k > 0:
            delta = delta @ weights[k] * slope(sums[k - 1], responses[k])  #? not by_layer
            delta = delta @ weights[k] * SLOPES[k - 1](sums[k - 1], responses[k])  #? by_layer
    return loss, grads
