def norm(grads):
    """The length of the whole gradient."""
    return math.sqrt(sum(float(np.sum(g * g)) for g in grads))


def verdict(params, loss, grads):
    """Why a contender stops here; None where it goes on."""
    finite = all(np.all(np.abs(p) <= 1e12) for p in params)
    if not (finite and math.isfinite(loss)):
        return "diverged"
    if not math.isfinite(norm(grads)):
        return "no-slope" if abs(loss) < 1e150 else "diverged"
    return "stationary" if TOLERANCE > 0 and norm(grads) <= TOLERANCE else None


def run(name, optimizer, edits={}):
    """Runs one contender from START to its end, and prints a line of JSON about that."""
    params = [p.copy() for p in START]
    loss, grads = loss_and_grads(params, 0)
    step, status = 0, verdict(params, loss, grads)
    while status is None and step < STEPS:
        for place, settings in edits.get(step, {}).items():
            optimizer.settings(place).update(settings)
        before = params.copy(), loss, grads

        def evaluate():
            """The loss at params as they are now, and its gradient: the same batch, the same noise."""
            loss, grads = loss_and_grads(params, step)
            return loss, noisy(grads, step)

        optimizer.step(params, noisy(grads, step), evaluate)
        loss, grads = loss_and_grads(params, step + 1)
        status = verdict(params, loss, grads)
        if status == "diverged":
            params, loss, grads = before  # It stays at its last finite point.
        else:
            step += 1
    if status == "diverged" and not math.isfinite(loss):
        status = "no-value"  # The start itself has none.
    numbers = dict(loss=float(loss), grad_norm=norm(grads), **describe(params))
    print(json.dumps(dict(name=name, status=status or "finished", steps=step, **numbers)))
