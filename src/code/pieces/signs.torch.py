def random_signs(params, step):
    """1 or -1 for each element, the same in every run."""
    random = Random(numbered(SIGNS_SEED, step))
    return [
        torch.tensor([-1.0 if random.uniform() < 0.5 else 1.0 for _ in range(p.numel())]).reshape(p.shape)
        for p in params
    ]
