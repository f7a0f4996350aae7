import { type Architecture, LoopNetwork, lossOf } from "../../network/index.ts";
import { writeJacobian } from "../../network/jacobian.ts";
import type { Track } from "../course.ts";
import type { BatchObjective } from "./batches.ts";

/**
 * Returns a squared error as a mean of squared residuals: output minus target, for each output of each sample.
 * Undefined for any other loss.
 *
 * @param batch the most samples of a step
 */
export function squaredErrors(
  architecture: Architecture,
  objective: BatchObjective,
  batch: number,
): Track["residuals"] {
  if (!lossOf(architecture.loss).squared) return undefined;
  const network = new LoopNetwork(architecture);
  const { outputCount } = network;
  return (params, step) => {
    const countNow = () => objective.batchAt(step()).samples * outputCount;
    return {
      most: batch * outputCount,
      passes: outputCount,
      get count() {
        return countNow();
      },
      get scale() {
        return 1 / countNow();
      },
      evaluate(residuals, jacobian) {
        const { samples, inputs, targets } = objective.batchAt(step());
        const outputs = jacobian
          ? writeJacobian(network, params, { samples, inputs }, jacobian)
          : network.outputs(params, inputs, samples);
        for (let i = 0; i < samples * outputCount; i++) residuals[i] = outputs[i] - targets[i];
      },
    };
  };
}
