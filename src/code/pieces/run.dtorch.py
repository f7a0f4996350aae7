def norm(grads):
    """The length of the whole gradient."""
    return math.sqrt(sum(float(np.sum(g * g)) for g in grads))


def verdict(arrays, loss, grads):
    """Why a contender stops here; None where it goes on."""
    finite = all(np.all(np.abs(a) <= 1e12) for a in arrays)
    if not (finite and math.isfinite(loss) and math.isfinite(norm(grads))):
        return "diverged"
    return "stationary" if TOLERANCE > 0 and norm(grads) <= TOLERANCE else None


def run(name, kind, make_groups, edits={}):
    """Runs one contender from START to its end, and prints a line of JSON about that."""
    params = [Parameter(JTensors(a)) for a in START]
    groups = make_groups(params)
    optimizer = kind(groups)
    arrays = [p.get().numpy() for p in params]
    loss, grads = loss_and_grads(arrays, 0)
    step, status = 0, verdict(arrays, loss, grads)
    while status is None and step < STEPS:
        for place, settings in edits.get(step, {}).items():
            for setting, value in settings.items():
                setattr(groups[place], setting, value)
        before = arrays, loss, grads
        # Cleared before every step: dtorch writes weight decay into the gradient, and a second step would add it again.
        optimizer.zero_grad()
        for p, g in zip(params, noisy(grads, step)):
            p.get().grad = JTensors(g)
        optimizer.step()
        arrays = [p.get().numpy() for p in params]
        loss, grads = loss_and_grads(arrays, step + 1)
        status = verdict(arrays, loss, grads)
        if status == "diverged":
            arrays, loss, grads = before  # It stays at its last finite point.
        else:
            step += 1
    numbers = dict(loss=float(loss), grad_norm=norm(grads), **describe(arrays))
    print(json.dumps(dict(name=name, status=status or "finished", steps=step, **numbers)))
