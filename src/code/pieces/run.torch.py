def backward(params, step):
    """The loss at params; renews their gradients."""
    for p in params:
        p.grad = torch.zeros_like(p)
    loss = loss_of(params, step)
    if loss.requires_grad:
        loss.backward()
    return loss.item()


def norm(params):
    """The length of the whole gradient."""
    return math.sqrt(sum((p.grad * p.grad).sum().item() for p in params))


def verdict(params, loss):
    """Why a contender stops here; None where it goes on."""
    finite = all(bool((p.abs() <= 1e12).all()) for p in params)
    if not (finite and math.isfinite(loss)):
        return "diverged"
    if not math.isfinite(norm(params)):
        return "no-slope" if abs(loss) < 1e150 else "diverged"
    return "stationary" if TOLERANCE > 0 and norm(params) <= TOLERANCE else None


def run(name, make, edits={}, asks=False):
    """Runs one contender from START to its end, and prints a line of JSON about that."""
    params = [p.clone().requires_grad_() for p in START]
    optimizer = make(params)
    loss = backward(params, 0)
    step, status = 0, verdict(params, loss)
    before = params, loss, norm(params)
    while status is None and step < STEPS:
        for place, settings in edits.get(step, {}).items():
            settings_of(optimizer, place).update(settings)
        before = [p.detach().clone() for p in params], loss, norm(params)

        def closure():
            """The loss at params as they are now; renews their gradients: the same batch, the same noise."""
            with torch.enable_grad():
                loss = backward(params, step)
            add_noise(params, step)
            return loss

        add_noise(params, step)
        optimizer.step(closure) if asks else optimizer.step()
        loss = backward(params, step + 1)
        status = verdict(params, loss)
        if status != "diverged":
            step += 1
    length = norm(params)
    if status == "diverged":
        params, loss, length = before  # It stays at its last finite point.
    if status == "diverged" and not math.isfinite(loss):
        status = "no-value"  # The start itself has none.
    numbers = dict(loss=loss, grad_norm=length, **describe(params))
    print(json.dumps(dict(name=name, status=status or "finished", steps=step, **numbers)))
