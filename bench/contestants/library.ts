import "../../src/library/fast.ts";
import { MLP } from "../../src/network/index.ts";
import type { Precision } from "../../src/network/precision.ts";
import { Adam } from "../../src/optim/index.ts";
import { batchesOf, inTurn, type Job, lr, type Step } from "../jobs.ts";

/** Trains as a user of the library does: `MLP` and `Adam`, with `downhill/fast`, and flat typed arrays. */
export function prepare(job: Job, precision: Precision): Step {
  const Numbers = precision === "float32" ? Float32Array : Float64Array;
  const mlp = new MLP({ layers: job.sizes, loss: job.loss, precision });
  const adam = new Adam(mlp.parameters(), { lr });
  const batches = batchesOf(job).map(({ inputs, targets, classes }) => ({
    inputs: Numbers.from(inputs.flat()),
    targets: Numbers.from(job.loss === "mse" ? targets.flat() : classes),
  }));
  return inTurn(batches, ({ inputs, targets }) => {
    adam.zeroGrad();
    mlp.lossAndGradient(inputs, targets);
    adam.step();
  });
}
