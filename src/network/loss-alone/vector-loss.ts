import { activationsOf } from "../activations.ts";
import { lossFormulaOf } from "../formulas/loss-formulas.ts";
import { lossOf } from "../losses.ts";
import type { Architecture, Batch } from "../network.ts";
import { compiledModule } from "../vector/compiled-module.ts";
import { copyRows } from "../vector/copy-rows.ts";
import { lanesOf } from "../vector/lanes.ts";
import { mostOutputs, termsOf } from "../vector/loss-pass.ts";
import { planMemory } from "../vector/memory-plan.ts";
import type { LossAt } from "./loss-at.ts";
import { buildLoss } from "./loss-module.ts";

/**
 * Compiles the loss of a network. Only where `canCompile`.
 *
 * @param most samples of a call
 * @throws RangeError where there is not enough memory
 */
export function vectorLoss({ sizes, activation, bias = true, loss }: Architecture, most: number): LossAt {
  const plan = planMemory({ sizes, bias }, lanesOf("float64"), most);
  const outputs = sizes[sizes.length - 1];
  const { compute, targets: kind } = lossOf(loss);
  const classes = kind === "class";
  const formula = outputs <= mostOutputs && lossFormulaOf(loss);
  const ofLoss = formula ? { formula, classes } : null;
  const key = ["loss", sizes, activation, bias, ofLoss && loss];
  const build = () => buildLoss(plan, activationsOf(activation, sizes.length - 2), ofLoss);
  const { arrays, exports, view, width } = compiledModule(key, plan, plan.bytes, "float64", build);
  const { stride } = arrays;
  const held = view(plan.targets, (classes ? 1 : outputs) * stride);
  const terms = ofLoss ? termsOf(ofLoss, outputs) : 0;
  let taken: Batch | null = null;
  return (params, batch) => {
    const { samples, inputs, targets } = batch;
    if (batch !== taken) {
      copyRows(inputs, samples, 0, arrays.inputs, stride, samples);
      copyRows(targets, samples, 0, held, stride, samples);
      taken = batch;
    }
    arrays.params.set(params);
    if (ofLoss) return exports.loss(width(samples), samples, 1 / (terms * samples));
    exports.forward(width(samples));
    return compute(arrays.outputs, held, arrays.slopes, outputs, samples, stride);
  };
}
