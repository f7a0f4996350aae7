import numpy as np
from arrays.network import forward
from common.batches import batch  #? batches
from problem import TRAIN_T, TRAIN_X  #? not batches
from problem import slope


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
    rows = []
    for output in range(outputs):
        unit = np.eye(outputs)[output]  #? not single
        unit = np.eye(outputs, dtype=np.float32)[output]  #? single
        delta, parts = np.tile(unit, (samples, 1)), []
        for k in range(len(params) - 2, -1, -2):
            weights = delta[:, :, None] * responses[k // 2][:, None, :]
            parts = [weights.reshape(samples, -1), delta, *parts]
            if k > 0:
                delta = delta @ params[k] * slope(sums[k // 2 - 1], responses[k // 2])
        rows.append(np.concatenate(parts, axis=1))
    return np.concatenate(rows)  #? not single
    return np.float64(np.concatenate(rows))  #? single
