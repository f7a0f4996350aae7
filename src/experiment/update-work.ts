import { datasets, type Table } from "../datasets/index.ts";
import { costliestStep } from "./costliest-step.ts";
import { layerSizes, shapeOf } from "./network/architecture.ts";
import { stagesOf } from "./network/batch-stages.ts";
import { updateTimeOf } from "./network/update-time.ts";
import { chosenProblem } from "./problem/chosen-problem.ts";
import type { ProblemSpec } from "./problem/spec.ts";
import type { Spec } from "./spec.ts";

/** An upper bound on the rows of the built-in real tables. */
const maxRows = 2000;

/** Estimates the microseconds that an update of one contender takes, before the race begins. */
export function updateWork(spec: Spec, own: Table | null): number {
  if (spec.kind === "surface") return 1;
  if (spec.kind === "problem") return problemWork(spec);
  const dataset = spec.data.kind === "builtin" ? datasets.get(spec.data.id) : undefined;
  const shape = dataset ? dataset.shape : own ? shapeOf(own) : null;
  if (!shape) return 1;
  const rows = dataset ? (dataset.generated ? spec.samples : maxRows) : (own?.rows ?? 0);
  const batch = stagesOf(spec, rows).at(-1)?.size ?? rows;
  return updateTimeOf(spec, layerSizes(spec, shape), batch, spec.bias);
}

/** Estimates an update on a problem as if its parameters were one square matrix: its tensors are not known here. */
function problemWork(spec: ProblemSpec): number {
  const { definition, settings } = chosenProblem(spec);
  const parameters = definition.size(settings);
  const side = Math.ceil(Math.sqrt(parameters));
  const load = { shapes: [[side, side]], parameters, samples: 1, residuals: 0 };
  return definition.updateTime(settings) * costliestStep(spec, load);
}
