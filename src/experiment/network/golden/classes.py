"""Computes the losses of classes.json with PyTorch in double precision.

The program draws inputs, classes and parameters of a network with a hidden layer of tanh from a fixed seed, and writes
the loss of each sample by each of four loss functions, averaged over the samples of each class, and over all of them.
Run it in this folder: python3 classes.py
"""

import json

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

LOSSES = {
    "mse": F.mse_loss,
    "huber": F.huber_loss,
    "bce": F.binary_cross_entropy_with_logits,
    "cross_entropy": F.cross_entropy,
}


def case(loss, outputs, samples, seed):
    random = torch.Generator().manual_seed(seed)
    draw = lambda *shape: torch.randn(*shape, generator=random)
    parameters = [draw(5, 3), draw(5), draw(outputs, 5), draw(outputs)]
    inputs = draw(samples, 3)
    classes = max(2, outputs)
    targets = torch.randint(0, classes, (samples,), generator=random)
    # The last class of all has no sample.
    targets[targets == classes - 1] = 0 if outputs > 2 else classes - 1
    z = F.linear(torch.tanh(F.linear(inputs, *parameters[:2])), *parameters[2:])
    if loss == "cross_entropy":
        each = F.cross_entropy(z, targets, reduction="none")
    else:
        wanted = targets[:, None].double() if outputs == 1 else F.one_hot(targets, outputs).double()
        each = LOSSES[loss](z, wanted, reduction="none").mean(1)
    return {
        "loss_function": loss,
        "layers": [3, 5, outputs],
        "parameters": [tensor.flatten().tolist() for tensor in parameters],
        "inputs": inputs.tolist(),
        "targets": targets.tolist(),
        "counts": [int((targets == k).sum()) for k in range(classes)],
        "by_class": [each[targets == k].mean().item() if (targets == k).any() else None for k in range(classes)],
        "loss": each.mean().item(),
    }


cases = [case(loss, 1, 11, 1) for loss in ("bce", "mse", "huber")]
cases += [case(loss, 4, 17, 2) for loss in LOSSES]
with open("classes.json", "w") as file:
    json.dump({"pytorch": torch.__version__, "cases": cases}, file, separators=(",", ":"))
    file.write("\n")
