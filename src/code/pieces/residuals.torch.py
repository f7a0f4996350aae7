def residuals(arrays, step, derived):
    """Outputs less targets over the batch of a step; where asked, their derivatives by autograd. All in NumPy's arrays."""
    x, t = batch(step)
    params = tuple(torch.from_numpy(np.array(array)) for array in arrays)

    def errors(*params):
        return (forward(params, x) - t).ravel()

    with torch.enable_grad():
        parts = torch.autograd.functional.jacobian(errors, params) if derived else ()
    found = errors(*params).numpy()
    return found, np.concatenate([part.numpy().reshape(len(found), -1) for part in parts], axis=1) if derived else None
