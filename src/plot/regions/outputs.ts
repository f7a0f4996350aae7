import type { Evaluator, Fill } from "./evaluator.ts";
import type { Outputs } from "./reading.ts";

/** Returns a network's outputs for samples. */
export function outputsOf(params: Float64Array, samples: number, fill: Fill, evaluator: Evaluator): Outputs {
  const { sizes, loss } = evaluator.architecture;
  const last = sizes.length - 1;
  const count = sizes[last];
  const [values] = evaluator.responses(params, samples, fill, [{ layer: last, first: 0, units: count }]);
  return { values, count, samples, loss };
}
