@torch.no_grad()
def describe(params):
    """How well it does on all samples."""
    numbers = {}
    for part, x, t in (("train", TRAIN_X, TRAIN_T), ("test", TEST_X, TEST_T)):
        outputs = forward(params, x)
        numbers[part + "_loss"] = criterion(outputs, t).item()
        if classes is not None:
            numbers[part + "_accuracy"] = (classes(outputs) == classes_in(t)).double().mean().item()
    return numbers
