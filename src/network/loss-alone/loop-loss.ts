import { activationsOf } from "../activations.ts";
import { layoutOf } from "../layout.ts";
import { lossOf } from "../losses.ts";
import type { Architecture } from "../network.ts";
import { asItIs, forward } from "../products.ts";
import type { LossAt } from "./loss-at.ts";
import { quickDoubles } from "./quick-functions.ts";

/** Returns the loss of a network by plain loops. @param most samples of a call */
export function loopLoss({ sizes, activation, bias, loss }: Architecture, most: number): LossAt {
  const { layers } = layoutOf(sizes, bias);
  const last = layers.length - 1;
  const activate = activationsOf(activation, last).map(({ formula }) => formula(quickDoubles).forward);
  const values = layers.map(({ outputs }) => new Float64Array(outputs * most));
  const slopes = new Float64Array(layers[last].outputs * most);
  const { compute } = lossOf(loss);
  return (params, { samples, inputs, targets }) => {
    let input = inputs;
    for (const [l, layer] of layers.entries()) {
      const out = values[l];
      forward(asItIs, params, layer, input, out, samples);
      if (l < last) for (let i = 0; i < layer.outputs * samples; i++) out[i] = activate[l](out[i]);
      input = out;
    }
    return compute(input, targets, slopes, layers[last].outputs, samples, samples);
  };
}
