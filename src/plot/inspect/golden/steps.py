"""Writes steps.json: single updates of PyTorch's optimizers, with the state that PyTorch keeps.

Run with PyTorch in float64: python steps.py > steps.json
"""

import json

import torch

torch.set_default_dtype(torch.float64)

PROBLEMS = {
    "bowl": ("surface=bowl,ratio:20", lambda x, y: (x**2 + 20 * y**2) / 2, (-4.0, 3.0)),
    "beale": (
        "surface=beale",
        lambda x, y: (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2,
        (0.5, 1.5),
    ),
}
OPTIM = torch.optim
CASES = [
    ("adam", "adam,lr:0.05", OPTIM.Adam, {"lr": 0.05}, {"m": "exp_avg", "v": "exp_avg_sq"}),
    (
        "adam-l2",
        "adam,lr:0.02,weightDecay:0.5,eps:0.001",
        OPTIM.Adam,
        {"lr": 0.02, "weight_decay": 0.5, "eps": 1e-3},
        {"m": "exp_avg", "v": "exp_avg_sq"},
    ),
    ("adamw", "adamw,lr:0.05,weightDecay:0.1", OPTIM.AdamW, {"lr": 0.05, "weight_decay": 0.1},
     {"m": "exp_avg", "v": "exp_avg_sq"}),
    ("heavy-ball", "sgd,lr:0.001,momentum:0.9,dampening:0", OPTIM.SGD, {"lr": 0.001, "momentum": 0.9},
     {"v": "momentum_buffer"}),
    ("rmsprop", "rmsprop,lr:0.01,alpha:0.9", OPTIM.RMSprop, {"lr": 0.01, "alpha": 0.9}, {"v": "square_avg"}),
    ("adagrad", "adagrad,lr:0.1", OPTIM.Adagrad, {"lr": 0.1}, {"s": "sum"}),
    ("adamax", "adamax,lr:0.01", OPTIM.Adamax, {"lr": 0.01}, {"m": "exp_avg", "u": "exp_inf"}),
    ("sgd", "sgd,lr:0.001", OPTIM.SGD, {"lr": 0.001}, {}),
]
STEPS = (1, 2, 10, 42)

cases = []
for problem, (link, loss, start) in PROBLEMS.items():
    for name, contender, create, options, slots in CASES:
        p = torch.tensor(start, requires_grad=True)
        optimizer = create([p], **options)
        for step in range(1, max(STEPS) + 1):
            optimizer.zero_grad()
            loss(p[0], p[1]).backward()
            before, grad = p.tolist(), p.grad.tolist()
            old = {slot: optimizer.state[p][kept].tolist() for slot, kept in slots.items()} if step > 1 else {}
            optimizer.step()
            if step not in STEPS:
                continue
            state = {slot: optimizer.state[p][kept].tolist() for slot, kept in slots.items()}
            cases.append(
                {
                    "id": f"{name}/{problem}/{step}",
                    "link": f"{link}&start={start[0]},{start[1]}&o={contender}&steps=60",
                    "step": step,
                    "before": before,
                    "grad": grad,
                    "old": old,
                    "state": state,
                    "after": p.tolist(),
                }
            )
print(json.dumps({"about": "Updates by PyTorch " + torch.__version__ + " in float64", "cases": cases}, indent=1))
