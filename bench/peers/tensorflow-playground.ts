// Times the network code of tensorflow/playground: one sample at a time, and plain SGD, the only update it has. It has
// one output and the squared error, of which the other jobs' outputs and loss are more work.
import * as nn from "@peer/playground/src/nn.ts";
import { batchesOf, inTurn, type Job, lr, type Step } from "../jobs.ts";

export function prepare(job: Job): Step {
  const { TANH, LINEAR } = nn.Activations;
  const [features, ...rest] = job.sizes;
  const ids = Array.from({ length: features }, (_, i) => `x${i}`);
  const shape = [features, ...rest.slice(0, -1), 1];
  const network = nn.buildNetwork(shape, TANH, LINEAR, null, ids);
  return inTurn(batchesOf(job), ({ inputs, targets }) => {
    for (const [s, input] of inputs.entries()) {
      nn.forwardProp(network, input);
      nn.backProp(network, targets[s][0], nn.Errors.SQUARE);
    }
    nn.updateWeights(network, lr, 0);
  });
}
