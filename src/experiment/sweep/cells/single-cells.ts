import { conflictAmong } from "../../groups.ts";
import { settingsConflict } from "../../problem/chosen-problem.ts";
import { definitionOf } from "../../values.ts";
import { cellSpec } from "./cell-spec.ts";
import { inOrder } from "./in-order.ts";
import { Measures } from "./measures.ts";
import { evaluateAt, Problems } from "./problems.ts";
import { portion, stepsOf } from "./run-steps.ts";
import type { Sought } from "./sought.ts";

/** Computes cells one after the other. Yields the number of those that are done. */
export function* computeSingly(sought: Sought): Generator<number, void> {
  const problems = new Problems(sought.table);
  const measures = new Measures(sought);
  let [done, budget] = [0, portion];
  for (const place of inOrder(sought)) {
    const spec = cellSpec(sought.spec, sought.indices[place], sought.values);
    const [contender] = spec.contenders;
    done += 1;
    if (conflictAmong(definitionOf(contender), contender.values)) continue;
    if (spec.kind === "problem" && settingsConflict(spec)) continue;
    const track = problems.trackOf(spec);
    const runner = problems.runnerOf(spec, track);
    measures.begin(runner.loss);
    const follow = (step: number) => measures.follow(step, runner.loss);
    for (const spent of stepsOf(runner, spec, track, problems.noiseOf(spec, track), follow)) {
      budget -= spent;
      if (budget > 0) continue;
      yield done - 1;
      budget = portion;
    }
    const { params, stopped } = runner;
    measures.end(place, params, stopped?.kind === "diverged" ? stopped.step : null);
    if (spec.kind === "surface") sought.columns.loss[place] = runner.loss;
    else evaluateAt(place, problems.trainingOf(spec), params, sought);
  }
  yield done;
}
