// Times the engine of DenseDevKev/neural-network-playground.
import { Network } from "@peer/packages/engine/src/network.ts";
import { job, points, type Step } from "../job.ts";

export const name = "neural-network-playground's engine, Adam";

export function prepare(): Step {
  const [inputSize, ...rest] = job.sizes;
  const network = new Network({
    inputSize,
    hiddenLayers: rest.slice(0, -1),
    outputSize: rest[rest.length - 1],
    activation: "tanh",
    outputActivation: "linear",
    weightInit: "xavier",
    seed: 2,
  });
  const training = {
    learningRate: job.lr,
    batchSize: job.batch,
    lossType: "mse",
    optimizer: "adam",
    momentum: 0.9,
    regularization: "none",
    regularizationRate: 0,
    gradientClip: null,
  };
  const { inputs, labels } = points();
  const targets = labels.map((label) => [label]);
  const order = Uint32Array.from({ length: job.points }, (_, i) => i);
  let at = 0;
  return () => {
    network.trainBatchIndexed(inputs, targets, order, at, at + job.batch, training);
    at = (at + job.batch) % job.points;
  };
}
