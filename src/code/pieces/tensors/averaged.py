import torch


def averaged(optimizer):
    """SGD with an average of gradients as velocity, which starts at 0."""
    for group in optimizer.param_groups:
        for p in group["params"]:
            optimizer.state[p]["momentum_buffer"] = torch.zeros_like(p)
    return optimizer
