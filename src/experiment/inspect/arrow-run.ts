import type { Course } from "../course.ts";
import type { RaceSpec } from "../race-spec.ts";
import { rowLength, rowPlaces } from "./arrow-row.ts";
import { geometryOf } from "./geometry.ts";
import { methodGeometry } from "./method-geometry.ts";
import { Observation } from "./observation.ts";
import { type ObservedCall, type ObservedStep, optimizerCall } from "./observed.ts";
import { traceStep } from "./trace-step.ts";

/** Writes rows of one contender's steps on a surface. Each step is the race's, observed. */
export class ArrowRun {
  readonly #observation: Observation;
  #steps: number;

  constructor(spec: RaceSpec, slot: number, course: Course<object>) {
    this.#observation = new Observation(spec, slot, course);
    this.#steps = spec.steps;
  }

  /** Continues with another spec if its past is the same. Says whether it does. */
  adopt(spec: RaceSpec): boolean {
    if (!this.#observation.adopt(spec)) return false;
    this.#steps = spec.steps;
    return true;
  }

  /**
   * Goes towards the update after `step`, or the last one, and writes its row once it is there (mutates `rows`).
   *
   * @param at the place of the row in `rows`
   * @param most updates to make in this call
   * @returns whether the row is written
   */
  write(step: number, most: number, rows: Float64Array, at: number): boolean {
    const sight = this.#observation.observe(Math.max(0, Math.min(step, this.#steps - 1)), most);
    if (sight.kind === "away") return false;
    rows.fill(Number.NaN, at, at + rowLength);
    if (sight.kind === "seen") writeRow(sight.observed, rows, at);
    return true;
  }
}

/** @param rows filled with NaN where the row is */
function writeRow(observed: ObservedStep, rows: Float64Array, at: number): void {
  const call = observed.levels[0]?.calls[0];
  const [before, after] = [call?.before[0], call?.after[0]];
  if (!before || !after) return;
  const put = (place: keyof typeof rowPlaces, values: ArrayLike<number>) =>
    rows.set(values, at + rowPlaces[place]);
  put("position", before.data);
  if (before.grad) put("gradient", before.grad);
  put(
    "update",
    after.data.map((value, i) => value - before.data[i]),
  );
  const optimizer = optimizerCall(observed);
  if (!optimizer) return;
  const { mean, rates } = geometryIn(observed, optimizer);
  if (mean) put("momentum", mean);
  if (rates) put("rates", rates);
}

function geometryIn(observed: ObservedStep, call: ObservedCall): ReturnType<typeof methodGeometry> {
  const { definition } = observed;
  if (definition.kind !== "rule") return methodGeometry(call);
  const elements = [0, 1].map((i) => traceStep(observed, 0, i)?.before ?? new Map<string, number>());
  const found = geometryOf(definition)?.at(elements);
  if (!found) return { mean: null, rates: null };
  const { momentum, rates } = found;
  return { mean: momentum?.mean ?? null, rates: [rates[0], 0, rates[1]] };
}
