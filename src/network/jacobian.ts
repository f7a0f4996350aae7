import type { Numbers } from "../optim/index.ts";
import type { LayerLayout } from "./layout.ts";
import type { Batch, LoopNetwork } from "./network.ts";
import type { Round } from "./products.ts";

/**
 * Returns a network's outputs, [output][sample], valid until the next call, and writes their derivatives.
 *
 * @param jacobian a row for each output of each sample, in the outputs' order, with a column for each parameter;
 * overwritten (mutates)
 */
export function writeJacobian(
  network: LoopNetwork,
  params: Numbers,
  batch: Pick<Batch, "inputs" | "samples">,
  jacobian: Numbers,
): Numbers {
  const { samples } = batch;
  const { outputCount, size, round } = network;
  const outputs = network.outputs(params, batch.inputs, samples);
  const { outputSlopes } = network;
  for (let o = 0; o < outputCount; o++) {
    outputSlopes.fill(0, 0, outputCount * samples);
    outputSlopes.fill(1, o * samples, (o + 1) * samples);
    network.backward(params, batch, (layer, input, slopes) =>
      sampleGradients(round, jacobian, o * samples * size, size, layer, input, slopes, samples),
    );
  }
  return outputs;
}

/**
 * Writes each sample's gradient with respect to weight and bias, in rows of `stride` numbers from `first` on
 * (mutates `rows`).
 */
function sampleGradients(
  round: Round,
  rows: Numbers,
  first: number,
  stride: number,
  { weight, bias, end, inputs, outputs }: LayerLayout,
  input: Numbers,
  slopes: Numbers,
  samples: number,
): void {
  for (let s = 0; s < samples; s++) {
    const row = first + s * stride;
    for (let o = 0; o < outputs; o++) {
      const slope = slopes[o * samples + s];
      if (end > bias) rows[row + bias + o] = slope;
      const to = row + weight + o * inputs;
      for (let i = 0; i < inputs; i++) rows[to + i] = round(slope * input[i * samples + s]);
    }
  }
}
