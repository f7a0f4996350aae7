import "../../src/library/fast.ts";
import { makeNetwork } from "../../src/network/make-network.ts";
import type { Precision } from "../../src/network/precision.ts";
import { Adam, Parameter } from "../../src/optim/index.ts";
import { batchesOf, inTurn, type Job, lr, type Step, weights } from "../jobs.ts";

/** Trains with the network alone, as the page does: all parameters in one array, batches as they are computed. */
export function prepare(job: Job, precision: Precision): Step {
  const { sizes, batch, loss } = job;
  const Numbers = precision === "float32" ? Float32Array : Float64Array;
  const network = makeNetwork({ sizes, activation: "tanh", loss, precision });
  const params = Numbers.from(weights(network.size, sizes[1]));
  const grads = new Numbers(network.size);
  const parameter = new Parameter<Float64Array | Float32Array>(params, { share: true });
  parameter.grad = grads;
  const adam = new Adam([parameter], { lr });
  const columns = (rows: readonly number[][]) =>
    Numbers.from(rows[0].flatMap((_, feature) => rows.map((row) => row[feature])));
  const batches = batchesOf(job).map(({ inputs, targets, classes }) => ({
    samples: batch,
    inputs: columns(inputs),
    targets: loss === "mse" ? columns(targets) : Numbers.from(classes),
  }));
  return inTurn(batches, (one) => {
    network.lossAndGradient(params, one, grads, true);
    adam.step();
  });
}
