import type { Numbers } from "../../optim/index.ts";
import { activationsOf } from "../activations.ts";
import { lossFormulaOf } from "../formulas/loss-formulas.ts";
import { layoutOf } from "../layout.ts";
import { lossOf } from "../losses.ts";
import type { Architecture } from "../network.ts";
import { asItIs, forward } from "../products.ts";
import { mostOutputs } from "../vector/loss-pass.ts";
import type { LossAt } from "./loss-at.ts";
import { quickDoubles } from "./quick-functions.ts";

/** Returns the loss of a network by plain loops. @param most samples of a call */
export function loopLoss({ sizes, activation, bias, loss }: Architecture, most: number): LossAt {
  const { layers } = layoutOf(sizes, bias);
  const last = layers.length - 1;
  const activate = activationsOf(activation, last).map(({ formula }) => formula(quickDoubles).forward);
  const values = layers.map(({ outputs }) => new Float64Array(outputs * most));
  const ofOutputs = lossOfOutputs(loss, layers[last].outputs, most);
  return (params, { samples, inputs, targets }) => {
    let input = inputs;
    for (const [l, layer] of layers.entries()) {
      const out = values[l];
      forward(asItIs, params, layer, input, out, samples);
      if (l < last) for (let i = 0; i < layer.outputs * samples; i++) out[i] = activate[l](out[i]);
      input = out;
    }
    return ofOutputs(input, targets, samples);
  };
}

/** Returns the mean loss of outputs, [output][sample], with the operations of a module. */
function lossOfOutputs(loss: string, count: number, most: number) {
  const { compute, targets: kind } = lossOf(loss);
  const formula = count <= mostOutputs && lossFormulaOf(loss);
  const slopes = new Float64Array(count * most);
  if (!formula)
    return (outputs: Numbers, targets: Numbers, samples: number) =>
      compute(outputs, targets, slopes, count, samples, samples);
  const ofSample = formula(quickDoubles, asItIs);
  const each = Array.from({ length: count }, (_, o) => o);
  return (outputs: Numbers, targets: Numbers, samples: number) => {
    const terms = Array.from({ length: samples }, (_, s) => {
      const given = each.map((o) => (kind === "class" ? Number(targets[s] === o) : targets[o * samples + s]));
      return ofSample(
        each.map((o) => outputs[o * samples + s]),
        given,
      ).terms;
    });
    let sum = 0;
    for (const t of terms[0].keys()) for (const ofOne of terms) sum += ofOne[t];
    return sum * (1 / (terms[0].length * samples));
  };
}
