// Times the network code of tensorflow/playground: one sample at a time, and plain SGD, the only update it has.
import * as nn from "@peer/src/nn.ts";
import { job, points, type Step } from "../job.ts";

export const name = "TensorFlow Playground's network, SGD";

export function prepare(): Step {
  const { TANH } = nn.Activations;
  const network = nn.buildNetwork([...job.sizes], TANH, nn.Activations.LINEAR, null, ["x", "y"]);
  const { inputs, labels } = points();
  let at = 0;
  return () => {
    for (let i = 0; i < job.batch; i++) {
      nn.forwardProp(network, inputs[at]);
      nn.backProp(network, labels[at], nn.Errors.SQUARE);
      at = (at + 1) % job.points;
    }
    nn.updateWeights(network, job.lr, 0);
  };
}
