import type { Table } from "../../../datasets/index.ts";
import { conflictAmong } from "../../groups.ts";
import { settingsConflict } from "../../problem/chosen-problem.ts";
import { definitionOf } from "../../values.ts";
import { cellSpec, type Mapped } from "./cell-spec.ts";
import { Problems } from "./problems.ts";
import { stepsOf } from "./run-steps.ts";

/**
 * Makes a cell's run. Yields every few milliseconds, and returns the loss by step, the start's first; of a training, the
 * loss of each step's batch. It is empty where the cell's values do not go together.
 *
 * @param table the rows of a network's data where they are the reader's own
 */
export function* curveInPortions(spec: Mapped, cell: number, table?: Table): Generator<number, Float64Array> {
  const single = cellSpec(spec, cell);
  const [contender] = single.contenders;
  if (conflictAmong(definitionOf(contender), contender.values)) return new Float64Array(0);
  if (single.kind === "problem" && settingsConflict(single)) return new Float64Array(0);
  const problems = new Problems(table);
  const track = problems.trackOf(single);
  const runner = problems.runnerOf(single, track);
  const loss = [runner.loss];
  yield* stepsOf(runner, single, track, problems.noiseOf(single, track), () => loss.push(runner.loss));
  return Float64Array.from(loss);
}
