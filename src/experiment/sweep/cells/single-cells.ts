import type { Split } from "../../../datasets/index.ts";
import { Random } from "../../../random/random.ts";
import type { Course, Track } from "../../course.ts";
import { conflictAmong } from "../../groups.ts";
import { networkCourse } from "../../network/course.ts";
import { splitFor } from "../../network/data.ts";
import type { NetworkReport } from "../../network/recorder.ts";
import { Runner } from "../../runner.ts";
import type { Spec } from "../../spec.ts";
import { surfaceCourse } from "../../surface/course.ts";
import { definitionOf } from "../../values.ts";
import { axisRanges } from "../axis-ranges.ts";
import { cellSpec } from "./cell-spec.ts";
import { Measures } from "./measures.ts";
import type { Sought } from "./sought.ts";

/** Microseconds of work in a portion, roughly. */
const portion = 4000;

/** Computes cells one after the other. Yields the number of those that are done. */
export function* computeSingly(sought: Sought): Generator<number, void> {
  const problems = new Problems(sought);
  const measures = new Measures(sought);
  let [done, budget] = [0, portion];
  for (const place of inOrder(sought)) {
    const spec = cellSpec(sought.spec, sought.indices[place], sought.values);
    const [contender] = spec.contenders;
    done += 1;
    if (conflictAmong(definitionOf(contender), contender.values)) continue;
    const track = problems.trackOf(spec);
    const runner = new Runner(spec, contender.slot, track);
    measures.begin(runner.loss);
    for (const steps of stepsOf(runner, spec, problems.noiseOf(spec), track, measures)) {
      budget -= steps * track.updateTime;
      if (budget > 0) continue;
      yield done - 1;
      budget = portion;
    }
    measures.end(place, runner);
    if (spec.kind === "network") problems.evaluate(runner, place, spec.steps);
  }
  yield done;
}

/** Makes a run's steps. Yields the number of them after some of its updates. */
function* stepsOf(
  runner: Runner,
  { steps }: Spec,
  noise: Float64Array | null,
  { objective, updateTime }: Track,
  measures: Measures,
): Generator<number, void> {
  const most = Math.max(1, Math.floor(portion / updateTime));
  let step = 0;
  const record = () => {
    step += 1;
    measures.follow(step, runner.loss);
  };
  while (step < steps && !runner.stopped) {
    const before = step;
    const until = Math.min(steps, step + most);
    while (step < until && !runner.stopped) {
      const from = step;
      if (!noise) runner.leap(step, until - step, record);
      if (step > from) continue;
      if (runner.advance(step, noise, step * objective.size)) record();
    }
    yield step - before;
  }
}

/** Returns the places of the cells in an order that changes the problem seldom: along axes that it depends on last. */
function inOrder({ spec, indices }: Sought): Iterable<number> {
  const { axes, size } = spec.map;
  const ofProblem = axes.map(({ name }) => name in axisRanges(spec) && !name.startsWith("start."));
  const places = Uint32Array.from(indices, (_, place) => place);
  if (!ofProblem[0]) return places;
  return places.sort((a, b) => (indices[a] % size[0]) - (indices[b] % size[0]) || indices[a] - indices[b]);
}

/** The problems of cells, made ready to run; those of the latest cell are kept for the next. */
class Problems {
  readonly #sought: Sought;
  #surface: Track | null = null;
  #network: { readonly key: string; readonly course: Course<NetworkReport> } | null = null;
  #split: { readonly key: string; readonly split: Split } | null = null;
  #noise: { readonly seed: number; readonly draws: Float64Array } | null = null;

  constructor(sought: Sought) {
    this.#sought = sought;
  }

  /** Returns a cell's problem, with its start. */
  trackOf(spec: Spec): Track {
    if (spec.kind === "network") return this.#courseOf(spec);
    this.#surface ??= surfaceCourse(spec);
    const { noise, tolerance } = spec;
    return { ...this.#surface, start: Float64Array.from(spec.start), noiseStd: noise, tolerance };
  }

  /** Returns the draws of all of a run's steps, as a race makes them; null where there is no noise. */
  noiseOf(spec: Spec): Float64Array | null {
    if (spec.kind === "network" || spec.noise === 0) return null;
    const { seed, steps } = spec;
    if (this.#noise?.seed !== seed) {
      const random = new Random(seed);
      this.#noise = { seed, draws: new Float64Array(2 * steps).map(() => random.normal()) };
    }
    return this.#noise.draws;
  }

  /** Measures a network on all of its samples. */
  evaluate(runner: Runner, place: number, step: number): void {
    const { columns, kinds } = this.#sought;
    if (!this.#network || !(kinds.has("loss") || kinds.has("accuracy"))) return;
    const recorder = this.#network.course.recorder();
    recorder.begin(1);
    recorder.record(runner, step, true);
    const { trainLoss, testAccuracy } = recorder.take().evaluations;
    columns.loss[place] = trainLoss[0];
    columns.accuracy[place] = testAccuracy[0];
  }

  #courseOf(spec: Extract<Spec, { readonly kind: "network" }>): Course<NetworkReport> {
    const { data, seed, samples, noise, split: share, batch, hidden, scale } = spec;
    const ofData = JSON.stringify([data, seed, samples, noise, share]);
    const key = JSON.stringify([ofData, batch, hidden, scale]);
    if (this.#network?.key === key) return this.#network.course;
    if (this.#split?.key !== ofData) this.#split = { key: ofData, split: splitFor(spec, this.#sought.table) };
    const course = networkCourse(spec, this.#split.split);
    this.#network = { key, course };
    return course;
  }
}
