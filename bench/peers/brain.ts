// Times brain.js: one sample at a time, and Adam after each. Its outputs are hyperbolic tangents, its loss is squared.
import brain from "brain.js";
import { batchesOf, inTurn, type Job, lr, type Step } from "../jobs.ts";

export function prepare(job: Job): Step {
  const network = new brain.NeuralNetwork({ activation: "tanh" });
  network.updateTrainingOptions({ learningRate: lr, praxis: "adam" });
  network.sizes = [...job.sizes];
  network.initialize();
  const batches = batchesOf(job).map(({ inputs, targets }) =>
    inputs.map((input, s) => ({ input: Float32Array.from(input), output: Float32Array.from(targets[s]) })),
  );
  return inTurn(batches, (samples) => {
    for (const sample of samples) network.trainPattern(sample);
  });
}
