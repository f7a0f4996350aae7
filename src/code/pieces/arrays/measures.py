from arrays.network import forward
from problem import TEST_T, TEST_X, TRAIN_T, TRAIN_X, loss_and_slope
from problem import accuracy  #? classes


def measures(params):
    """The losses and accuracies of the network on all samples."""
    train, test = forward(params, TRAIN_X)[1][-1], forward(params, TEST_X)[1][-1]
    return dict(
        train_loss=float(loss_and_slope(train, TRAIN_T)[0]),
        test_loss=float(loss_and_slope(test, TEST_T)[0]),
        train_accuracy=accuracy(train, TRAIN_T),  #? classes
        test_accuracy=accuracy(test, TEST_T),  #? classes
    )
