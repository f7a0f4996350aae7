def describe(params):
    """How well it does on all samples."""
    numbers = {}
    for part, x, t in (("train", TRAIN_X, TRAIN_T), ("test", TEST_X, TEST_T)):
        outputs = forward(params, x)[1][-1]
        numbers[part + "_loss"] = float(loss_and_slope(outputs, t)[0])
        if classes is not None:
            numbers[part + "_accuracy"] = float(np.mean(classes(outputs) == classes_in(t)))
    return numbers
