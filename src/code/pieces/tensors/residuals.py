import numpy as np
import torch
import torch.nn.functional as F
from common.batches import batch  #? batches
from problem import TRAIN_T, TRAIN_X  #? not batches
from tensors.network import network
from torch import nn


def residuals(arrays, step, derived):
    """Outputs minus targets over the batch of a step; on request, their derivatives."""
    x, t = batch(step)  #? batches
    x, t = TRAIN_X, TRAIN_T  #? not batches

    def errors(*params):
        outputs, rest = x, list(params)
        for layer in network():
            linear = isinstance(layer, nn.Linear)
            outputs = F.linear(outputs, rest.pop(0), rest.pop(0)) if linear else layer(outputs)  #? biases
            outputs = F.linear(outputs, rest.pop(0)) if linear else layer(outputs)  #? not biases
        return (outputs - t).ravel()

    params = tuple(torch.from_numpy(np.array(array)) for array in arrays)  #? not single
    params = tuple(torch.from_numpy(np.float32(array)) for array in arrays)  #? single
    found = errors(*params).detach().numpy()  #? not single
    found = errors(*params).detach().double().numpy()  #? single
    if not derived:
        return found, None
    with torch.enable_grad():
        parts = torch.autograd.functional.jacobian(errors, params)
    parts = [part.double() for part in parts]  #? single
    return found, np.concatenate([part.numpy().reshape(len(found), -1) for part in parts], axis=1)
