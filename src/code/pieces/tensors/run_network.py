import json

import torch
from common.stopped import stopped  #? may_stop
from experiment import STEPS
from contenders import CONTENDERS
from contenders import ASKS  #? mixed
from contenders import EDITS  #? edits
from tensors.measures import measures
from tensors.network import loss_of, network


def run(name):
    """Runs a contender, prints its end, and returns one row per step, the start first."""
    model, rows, status = network(), [], "finished"
    params = list(model.parameters())
    optimizer = CONTENDERS[name](params)
    for step in range(STEPS + 1):
        #? asks
        @torch.enable_grad()  #? asks
        def closure():  #? asks
            model.zero_grad(set_to_none=True)  #? asks
            loss = loss_of(model, step)  #? asks
            loss.backward()  #? asks
            return loss  #? asks
        #? asks
        model.zero_grad(set_to_none=True)
        loss = loss_of(model, step)
        loss.backward()
        norm = torch.cat([p.grad.flatten() for p in params]).norm()
        numbers = dict(loss=loss.item(), grad_norm=norm.item(), **measures(model))
        rows.append(dict(name=name, step=step, **numbers))
        near = all(p.abs().max() <= 1e12 for p in params)
        if not (near and loss.isfinite() and norm.isfinite()):
            rows, status = rows[: max(1, step)], "diverged" if step else "no-value"
            break
        if (name, step) in EDITS:  #? edits
            EDITS[name, step](optimizer)  #? edits
        if step < STEPS:
            optimizer.step()  #? not asks
            optimizer.step(closure)  #? asks, not mixed
            optimizer.step(closure if name in ASKS else None)  #? mixed
        if stopped(optimizer):  #? may_stop
            status = "no-rate"  #? may_stop
            break  #? may_stop
    print(json.dumps(dict(rows[-1], status=status)))
    return rows
