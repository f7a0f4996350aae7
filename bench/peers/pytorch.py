"""Times PyTorch on one thread, as serve.ts times the others: a line with a job, a line with steps and seconds."""

import json
import sys
import time

import torch

torch.set_num_threads(1)
dtype = {"float32": torch.float32, "float64": torch.float64}[sys.argv[1]]
jobs = {job["id"]: job for job in json.loads(sys.argv[2])}
prepared = {}


def prepare(job):
    torch.manual_seed(0)
    sizes, batch = job["sizes"], job["batch"]
    layers = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        layers += [torch.nn.Linear(inputs, outputs, dtype=dtype), torch.nn.Tanh()]
    model = torch.nn.Sequential(*layers[:-1])
    adam = torch.optim.Adam(model.parameters(), lr=job["lr"])
    batches = []
    for _ in range(job["batches"]):
        x = torch.randn(batch, sizes[0], dtype=dtype)
        if job["loss"] == "mse":
            y = torch.randint(0, 2, (batch, sizes[-1])).to(dtype) * 2 - 1
        else:
            y = torch.randint(0, sizes[-1], (batch,))
        batches.append((x, y))
    loss = torch.nn.functional.mse_loss if job["loss"] == "mse" else torch.nn.functional.cross_entropy
    made = 0

    def step():
        nonlocal made
        x, y = batches[made % len(batches)]
        made += 1
        adam.zero_grad()
        loss(model(x), y).backward()
        adam.step()

    return step


for line in sys.stdin:
    asked = json.loads(line)
    step = prepared.setdefault(asked["job"], None) or prepare(jobs[asked["job"]])
    prepared[asked["job"]] = step
    began, cpu, steps = time.perf_counter(), time.process_time(), 0
    while True:
        for _ in range(4):
            step()
        steps += 4
        used = time.process_time() - cpu
        if used >= asked["seconds"] or time.perf_counter() - began >= 3 * asked["seconds"]:
            break
    print(json.dumps({"steps": steps, "seconds": used}), flush=True)
