"""Computes the trainings of variants.json with PyTorch in double precision.

Networks with another activation in each hidden layer, with squares as activations, and without biases. The program draws
inputs, targets and initial parameters from fixed seeds, trains on all samples in each step, and writes the losses before
each step, the first gradient and the last parameters. Run it in this folder: python3 variants.py
"""

import json

import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


class Square(nn.Module):
    def forward(self, z):
        return z**2


ACTIVATIONS = {
    "tanh": nn.Tanh,
    "relu": nn.ReLU,
    "gelu": nn.GELU,
    "silu": nn.SiLU,
    "sigmoid": nn.Sigmoid,
    "square": Square,
}
LOSSES = {"mse": F.mse_loss, "bce": F.binary_cross_entropy_with_logits, "cross_entropy": F.cross_entropy}
CASES = [
    ("square", [3, 6, 5, 2], "square", True, "mse", "adam", dict(lr=0.01)),
    ("tanh, then relu", [2, 8, 6, 1], "tanh-relu", True, "bce", "sgd", dict(lr=0.1, momentum=0.9, dampening=0)),
    ("three of them", [4, 7, 6, 5, 3], "gelu-square-sigmoid", True, "cross_entropy", "adam", dict(lr=0.02)),
    ("no biases", [3, 8, 4, 2], "silu", False, "mse", "adam", dict(lr=0.02)),
    ("squares without biases", [5, 9, 4], "square", False, "cross_entropy", "sgd", dict(lr=0.05)),
]
OPTIMIZERS = {"adam": torch.optim.Adam, "sgd": torch.optim.SGD}
STEPS = 60
SAMPLES = 24


def trained(seed, case):
    name, layers, activation, bias, loss_name, optimizer_name, options = case
    torch.manual_seed(seed)
    each = activation.split("-")
    modules = []
    for k, units in enumerate(layers[1:]):
        modules.append(nn.Linear(layers[k], units, bias=bias))
        if k < len(layers) - 2:
            modules.append(ACTIVATIONS[each[min(k, len(each) - 1)]]())
    model = nn.Sequential(*modules)
    inputs = torch.randn(SAMPLES, layers[0])
    outputs = layers[-1]
    if loss_name == "cross_entropy":
        targets = torch.randint(outputs, (SAMPLES,))
    elif loss_name == "bce":
        targets = torch.randint(2, (SAMPLES, outputs)).double()
    else:
        targets = torch.randn(SAMPLES, outputs)
    initial = [p.detach().flatten().tolist() for p in model.parameters()]
    optimizer = OPTIMIZERS[optimizer_name](model.parameters(), **options)
    losses, first = [], None
    for step in range(STEPS):
        optimizer.zero_grad()
        loss = LOSSES[loss_name](model(inputs), targets)
        loss.backward()
        if step == 0:
            first = [p.grad.flatten().tolist() for p in model.parameters()]
        losses.append(loss.item())
        optimizer.step()
    return dict(
        id=name,
        source="pytorch",
        layers=layers,
        activation=activation,
        bias=bias,
        loss_function=loss_name,
        optimizer=optimizer_name,
        options=options,
        inputs=inputs.tolist(),
        targets=targets.tolist(),
        initial_parameters=initial,
        first_gradient=first,
        loss=losses,
        final_parameters=[p.detach().flatten().tolist() for p in model.parameters()],
    )


with open("variants.json", "w") as file:
    cases = [trained(seed, case) for seed, case in enumerate(CASES)]
    json.dump(dict(pytorch=torch.__version__, cases=cases), file, separators=(",", ":"))
    file.write("\n")
