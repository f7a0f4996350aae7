import json

import numpy as np
from arrays.noisy import noisy  #? asks, noise
from arrays.norm import norm
from common.deviations import with_noise  #? noise, problem
from common.noise import DRAWS  #? noise, surface
from common.stopped import stopped  #? may_stop
from contenders import CONTENDERS
from contenders import EDITS  #? edits
from experiment import STEPS
from experiment import START  #? surface
from experiment import TOLERANCE  #? tolerance
from arrays.measures import measures  #? network
from arrays.network import loss_and_grads  #? network
from problem import START  #? training
from problem import loss_and_grads  #? surface
from problem import loss_and_grads, measures  #? problem


def run(name):
    """Runs a contender, prints its end, and returns one row per step, the start first."""  #? not seeds
    """Runs a contender, prints its end, and returns one row per step and how it ended."""  #? seeds
    params, rows, status = [np.array(START)], [], "finished"  #? surface
    params, rows, status = [np.array(values) for values in START], [], "finished"  #? training, not single
    params, rows, status = [np.float32(values) for values in START], [], "finished"  #? single
    optimizer = CONTENDERS[name]()
    for step in range(STEPS + 1):
        loss, grads = loss_and_grads(params)  #? surface
        loss, grads = loss_and_grads(params, step)  #? training
        (x, y), loss, length = params[0].tolist(), float(loss), norm(grads)  #? surface
        loss, length = float(loss), norm(grads)  #? training
        rows.append(dict(name=name, step=step, x=x, y=y, loss=loss, grad_norm=length))  #? surface
        rows.append(dict(name=name, step=step, loss=loss, grad_norm=length, **measures(params)))  #? training
        near = all(np.all(np.abs(p) <= 1e12) for p in params)
        if not (near and np.isfinite([loss, length]).all()):  #? tame
        most = 1e308 if np.isfinite(length) else 1e150  # A higher loss has overflowed.  #? not tame
        if not (near and abs(loss) <= most):  #? not tame
            rows, status = rows[: max(1, step)], "diverged" if step else "no-value"
            break
        if not np.isfinite(length):  #? not tame
            status = "no-slope"  #? not tame
            break  #? not tame
        if length <= TOLERANCE:  #? tolerance
            status = "stationary"  #? tolerance
            break  #? tolerance
        if (name, step) in EDITS:  #? edits
            EDITS[name, step](optimizer)  #? edits
        grads = [grads[0] + DRAWS[step]]  #? noise, surface
        grads = with_noise(grads, step)  #? noise, problem
        if step < STEPS:
            optimizer.step(params, grads)  #? not asks
            optimizer.step(params, grads, lambda: loss_and_grads(params))  #? asks, surface, not noise
            optimizer.step(params, grads, lambda: noisy(params, step))  #? asks, noise
            optimizer.step(params, grads, lambda: loss_and_grads(params, step))  #? asks, training, not noise
        params = [np.float32(p) for p in params]  #? single
        if stopped(optimizer):  #? may_stop
            status = "no-rate"  #? may_stop
            break  #? may_stop
    print(json.dumps(dict(rows[-1], status=status)))
    return rows  #? not seeds
    return rows, status  #? seeds
