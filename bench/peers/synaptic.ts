// Times synaptic, which generates code for a network: one sample at a time, and plain SGD after each.
import synaptic from "synaptic";
import { batchesOf, inTurn, type Job, lr, type Step } from "../jobs.ts";

export function prepare(job: Job): Step {
  const network = new synaptic.Architect.Perceptron(...job.sizes);
  const { hidden, output } = network.layers;
  for (const layer of hidden) layer.set({ squash: synaptic.Neuron.squash.TANH });
  output.set({ squash: synaptic.Neuron.squash.IDENTITY });
  return inTurn(batchesOf(job), ({ inputs, targets }) => {
    for (const [s, input] of inputs.entries()) {
      network.activate(input);
      network.propagate(lr, targets[s]);
    }
  });
}
