import json

import torch
from common.deviations import noise_of  #? noise
from common.stopped import stopped  #? may_stop
from experiment import STEPS
from contenders import CONTENDERS
from contenders import ASKS  #? mixed
from contenders import EDITS  #? edits
from problem import START, loss_of, measures


def run(name):
    """Runs a contender, prints its end, and returns one row per step, the start first."""
    params = [torch.tensor(values, requires_grad=True) for values in START]
    rows, status = [], "finished"
    optimizer = CONTENDERS[name](params)
    for step in range(STEPS + 1):
        #? asks
        @torch.enable_grad()  #? asks
        def closure():  #? asks
            loss = loss_of(params, step)  #? asks
            for p, g in zip(params, torch.autograd.grad(loss, params)):  #? asks
                p.grad = g  #? asks
            for p, draws in zip(params, noise_of(step)):  #? asks, noise
                p.grad += p.new_tensor(draws)  #? asks, noise
            return loss  #? asks
        #? asks
        loss = loss_of(params, step)
        for p, g in zip(params, torch.autograd.grad(loss, params)):
            p.grad = g
        norm = torch.cat([p.grad.flatten() for p in params]).norm()
        numbers = dict(loss=loss.item(), grad_norm=norm.item(), **measures(params))
        rows.append(dict(name=name, step=step, **numbers))
        near = all(p.abs().max() <= 1e12 for p in params)
        if not (near and loss.isfinite() and norm.isfinite()):
            rows, status = rows[: max(1, step)], "diverged" if step else "no-value"
            break
        if (name, step) in EDITS:  #? edits
            EDITS[name, step](optimizer)  #? edits
        for p, draws in zip(params, noise_of(step)):  #? noise
            p.grad += p.new_tensor(draws)  #? noise
        if step < STEPS:
            optimizer.step()  #? not asks
            optimizer.step(closure)  #? asks, not mixed
            optimizer.step(closure if name in ASKS else None)  #? mixed
        if stopped(optimizer):  #? may_stop
            status = "no-rate"  #? may_stop
            break  #? may_stop
    print(json.dumps(dict(rows[-1], status=status)))
    return rows
