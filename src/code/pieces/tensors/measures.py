import torch
from problem import TEST_T, TEST_X, TRAIN_T, TRAIN_X, criterion
from problem import accuracy  #? classes


@torch.no_grad()
def measures(model):
    """The losses and accuracies of the network on all samples."""
    train, test = model(TRAIN_X), model(TEST_X)
    return dict(
        train_loss=criterion(train, TRAIN_T).item(),
        test_loss=criterion(test, TEST_T).item(),
        train_accuracy=accuracy(train, TRAIN_T),  #? classes
        test_accuracy=accuracy(test, TEST_T),  #? classes
    )
