import json

import torch
from common.noise import DRAWS  #? noise
from common.stopped import stopped  #? may_stop
from experiment import START, STEPS
from experiment import TOLERANCE  #? tolerance
from contenders import CONTENDERS
from contenders import ASKS  #? mixed
from contenders import EDITS  #? edits
from problem import loss_of


def run(name):
    """Runs a contender, prints its end, and returns one row per step, the start first."""  #? not seeds
    """Runs a contender, prints its end, and returns one row per step and how it ended."""  #? seeds
    p, rows, status = torch.tensor(START, dtype=torch.float64, requires_grad=True), [], "finished"
    optimizer = CONTENDERS[name]([p])
    for step in range(STEPS + 1):
        #? asks
        @torch.enable_grad()  #? asks
        def closure():  #? asks
            loss = loss_of(p)  #? asks
            p.grad = torch.autograd.grad(loss, p)[0]  #? asks, autograd
            p.grad += p.new_tensor(DRAWS[step])  #? asks, noise
            return loss  #? asks
        #? asks
        loss = loss_of(p)
        p.grad = torch.autograd.grad(loss, p)[0]  #? autograd
        (x, y), norm = p.tolist(), p.grad.norm()
        rows.append(dict(name=name, step=step, x=x, y=y, loss=loss.item(), grad_norm=norm.item()))
        if not (p.abs().max() <= 1e12 and loss.isfinite() and norm.isfinite()):  #? tame
            rows, status = rows[: max(1, step)], "diverged" if step else "no-value"  #? tame
            break  #? tame
        most = 1e308 if norm.isfinite() else 1e150  # A higher loss has overflowed.  #? not tame
        if not (p.abs().max() <= 1e12 and loss.abs() <= most):  #? not tame
            rows, status = rows[: max(1, step)], "diverged" if step else "no-value"  #? not tame
            break  #? not tame
        if not norm.isfinite():  #? not tame
            status = "no-slope"  #? not tame
            break  #? not tame
        if norm <= TOLERANCE:  #? tolerance
            status = "stationary"  #? tolerance
            break  #? tolerance
        if (name, step) in EDITS:  #? edits
            EDITS[name, step](optimizer)  #? edits
        p.grad += p.new_tensor(DRAWS[step])  #? noise
        if step < STEPS:
            optimizer.step()  #? not asks
            optimizer.step(closure)  #? asks, not mixed
            optimizer.step(closure if name in ASKS else None)  #? mixed
        if stopped(optimizer):  #? may_stop
            status = "no-rate"  #? may_stop
            break  #? may_stop
    print(json.dumps(dict(rows[-1], status=status)))
    return rows  #? not seeds
    return rows, status  #? seeds
