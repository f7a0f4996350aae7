import { conflictAmong } from "../../groups.ts";
import { definitionOf } from "../../values.ts";
import { axisRanges } from "../axis-ranges.ts";
import { cellSpec } from "./cell-spec.ts";
import { Measures } from "./measures.ts";
import { Problems } from "./problems.ts";
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
    const track = problems.trackOf(spec);
    const runner = problems.runnerOf(spec, track);
    measures.begin(runner.loss);
    const follow = (step: number) => measures.follow(step, runner.loss);
    for (const spent of stepsOf(runner, spec, track, problems.noiseOf(spec), follow)) {
      budget -= spent;
      if (budget > 0) continue;
      yield done - 1;
      budget = portion;
    }
    const { params, stopped } = runner;
    measures.end(place, params, stopped?.kind === "diverged" ? stopped.step : null);
    if (spec.kind === "surface") sought.columns.loss[place] = runner.loss;
    else problems.evaluate(spec, params, sought, place);
  }
  yield done;
}

/** Returns the places of the cells in an order that changes the problem seldom: along axes that it depends on last. */
function inOrder({ spec, indices }: Sought): Iterable<number> {
  const { axes, size } = spec.map;
  const ofProblem = axes.map(({ name }) => name in axisRanges(spec) && !name.startsWith("start."));
  const places = Uint32Array.from(indices, (_, place) => place);
  if (!ofProblem[0]) return places;
  return places.sort((a, b) => (indices[a] % size[0]) - (indices[b] % size[0]) || indices[a] - indices[b]);
}
