import torch


def averaged(optimizer):
    """SGD whose velocity is zero at first, not the first gradient: an average of gradients."""
    for group in optimizer.param_groups:
        for p in group["params"]:
            optimizer.state[p]["momentum_buffer"] = torch.zeros_like(p)
    return optimizer
