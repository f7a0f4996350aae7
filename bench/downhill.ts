import { type Batch, initialize, LoopNetwork } from "../src/network/index.ts";
import { Adam, Parameter } from "../src/optim/index.ts";
import { Random } from "../src/random/random.ts";
import { job, points, type Step } from "./job.ts";

export const name = "Downhill, Adam";

export function prepare(): Step {
  const network = new LoopNetwork({ sizes: job.sizes, activation: "tanh", loss: "mse" });
  const params = new Float64Array(network.size);
  const grads = new Float64Array(network.size);
  initialize(params, job.sizes, "xavier_uniform", 1, new Random(2));
  const parameter = new Parameter(params, { share: true });
  parameter.grad = grads;
  const adam = new Adam([parameter], { lr: job.lr });
  const batches = batchesOf(points());
  let at = 0;
  return () => {
    grads.fill(0);
    network.lossAndGradient(params, batches[at], grads);
    adam.step();
    at = (at + 1) % batches.length;
  };
}

function batchesOf({ inputs, labels }: ReturnType<typeof points>): Batch[] {
  return Array.from({ length: job.points / job.batch }, (_, b) => {
    const first = b * job.batch;
    const rows = inputs.slice(first, first + job.batch);
    return {
      samples: job.batch,
      inputs: Float64Array.from([0, 1].flatMap((feature) => rows.map((row) => row[feature]))),
      targets: Float64Array.from(labels.slice(first, first + job.batch)),
    };
  });
}
