"""Computes the trainings of float32.json with PyTorch in single precision.

The file holds links, and of each the samples, the targets and the initial parameters, all of them singles. This program
trains on them as the link says, all samples a step, and writes the losses before each step and the parameters at the
end, with PyTorch's version. Run it in this folder: python3 float32.py
"""

import json

import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)

ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU, "gelu": nn.GELU, "silu": nn.SiLU, "sigmoid": nn.Sigmoid}
LOSSES = {
    "mse": F.mse_loss,
    "huber": F.huber_loss,
    "bce": F.binary_cross_entropy_with_logits,
    "cross_entropy": F.cross_entropy,
}


def trained(case):
    sizes = case["layers"]
    layers = []
    for k, units in enumerate(sizes[1:]):
        layers.append(nn.Linear(sizes[k], units))
        if k < len(sizes) - 2:
            layers.append(ACTIVATIONS[case["activation"]]())
    model = nn.Sequential(*layers)
    with torch.no_grad():
        for parameter, values in zip(model.parameters(), case["initial_parameters"]):
            parameter.copy_(torch.tensor(values).reshape(parameter.shape))
    classes = case["loss_function"] == "cross_entropy"
    inputs = torch.tensor(case["inputs"])
    targets = torch.tensor(case["targets"], dtype=torch.int64 if classes else torch.float32)
    if not classes:
        targets = targets[:, None]
    optimizer = getattr(torch.optim, case["optimizer"])(model.parameters(), **case["options"])
    losses = []
    for _ in range(case["steps"]):
        optimizer.zero_grad()
        loss = LOSSES[case["loss_function"]](model(inputs), targets)
        loss.backward()
        losses.append(loss.item())
        optimizer.step()
    kept = [value for state in optimizer.state.values() for value in state.values() if torch.is_tensor(value)]
    assert all(tensor.dtype == torch.float32 for tensor in [*model.parameters(), *kept])
    return dict(
        loss=losses,
        final_parameters=[parameter.detach().flatten().tolist() for parameter in model.parameters()],
    )


with open("float32.json") as file:
    golden = json.load(file)
golden["pytorch"] = torch.__version__
for case in golden["cases"]:
    case.update(trained(case))
with open("float32.json", "w") as file:
    json.dump(golden, file, separators=(",", ":"))
    file.write("\n")
