def forward(params, x):
    """What the network says of samples, a row each; the last layer is linear."""
    for k in range(0, len(params), 2):
        x = F.linear(x, params[k], params[k + 1])
        if k + 2 < len(params):
            x = activation(x)
    return x


def loss_of(params, step):
    """The mean loss over the batch of a step."""
    x, t = batch(step)
    return criterion(forward(params, x), t)
