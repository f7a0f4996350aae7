// Times the engine of DenseDevKev/neural-network-playground; of classes it has the cross-entropy of sigmoids.
import { Network } from "@peer/neural-network-playground/packages/engine/src/network.ts";
import { batchesOf, inTurn, type Job, lr, type Step } from "../jobs.ts";

export function prepare(job: Job): Step {
  const [inputSize, ...rest] = job.sizes;
  const classes = job.loss === "cross_entropy";
  const network = new Network({
    inputSize,
    hiddenLayers: rest.slice(0, -1),
    outputSize: rest[rest.length - 1],
    activation: "tanh",
    outputActivation: classes ? "sigmoid" : "linear",
    weightInit: "xavier",
    seed: 2,
  });
  const training = {
    learningRate: lr,
    batchSize: job.batch,
    lossType: classes ? "crossEntropy" : "mse",
    optimizer: "adam",
    momentum: 0.9,
    regularization: "none",
    regularizationRate: 0,
    gradientClip: null,
  };
  const order = Uint32Array.from({ length: job.batch }, (_, i) => i);
  return inTurn(batchesOf(job), ({ inputs, targets }) => {
    network.trainBatchIndexed(inputs, targets, order, 0, job.batch, training);
  });
}
