import numpy as np
from arrays.network import forward
from common.batches import batch  #? batches
from problem import TRAIN_T, TRAIN_X  #? not batches
from problem import slope  #? not by_layer
from problem import SLOPES  #? by_layer


def residuals(params, step, derived):
    """Outputs minus targets over the batch of a step; on request, their derivatives."""
    x, t = batch(step)  #? batches
    x, t = TRAIN_X, TRAIN_T  #? not batches
    sums, responses = forward(params, x)
    errors = (responses[-1] - t).T.ravel()  #? not single
    errors = np.float64((responses[-1] - t).T.ravel())  #? single
    return errors, jacobian_of(params, sums, responses) if derived else None


def jacobian_of(params, sums, responses):
    """The derivatives of all outputs, one row per output and sample."""
    samples, outputs = responses[-1].shape
    weights = params[::2]  #? biases
    weights = params  #? not biases
    rows = []
    for output in range(outputs):
        unit = np.eye(outputs)[output]  #? not single
        unit = np.eye(outputs, dtype=np.float32)[output]  #? single
        delta, parts = np.tile(unit, (samples, 1)), []
        for k in range(len(weights) - 1, -1, -1):
            part = (delta[:, :, None] * responses[k][:, None, :]).reshape(samples, -1)
            parts = [part, delta, *parts]  #? biases
            parts = [part, *parts]  #? not biases
            if k > 0:
                delta = delta @ weights[k] * slope(sums[k - 1], responses[k])  #? not by_layer
                delta = delta @ weights[k] * SLOPES[k - 1](sums[k - 1], responses[k])  #? by_layer
        rows.append(np.concatenate(parts, axis=1))
    return np.concatenate(rows)  #? not single
    return np.float64(np.concatenate(rows))  #? single
