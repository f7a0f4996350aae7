// Times ConvNetJS: one sample at a time, and SGD with momentum, as the published version has no Adam.
import convnetjs from "convnetjs";
import { batchesOf, inTurn, type Job, lr, type Step } from "../jobs.ts";

export function prepare(job: Job): Step {
  const [features, ...rest] = job.sizes;
  const outputs = rest[rest.length - 1];
  const classes = job.loss === "cross_entropy";
  const network = new convnetjs.Net();
  network.makeLayers([
    { type: "input", out_sx: 1, out_sy: 1, out_depth: features },
    ...rest.slice(0, -1).map((units) => ({ type: "fc", num_neurons: units, activation: "tanh" })),
    classes ? { type: "softmax", num_classes: outputs } : { type: "regression", num_neurons: outputs },
  ]);
  const trainer = new convnetjs.Trainer(network, {
    method: "sgd",
    learning_rate: lr,
    momentum: 0.9,
    batch_size: job.batch,
  });
  const batches = batchesOf(job).map((rows) => ({
    points: rows.inputs.map((input) => new convnetjs.Vol(input)),
    targets: classes ? rows.classes : rows.targets,
  }));
  return inTurn(batches, ({ points, targets }) => {
    for (const [s, point] of points.entries()) trainer.train(point, targets[s]);
  });
}
