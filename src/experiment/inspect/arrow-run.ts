import type { Course } from "../course.ts";
import type { RaceSpec } from "../race-spec.ts";
import { rowLength, rowPlaces } from "./arrow-row.ts";
import { geometryOf } from "./geometry.ts";
import { Observation } from "./observation.ts";
import { type ObservedStep, optimizerCall, type TensorView } from "./observed.ts";
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
  const optimizer = optimizerCall(observed)?.before[0];
  if (optimizer) putGeometry(observed, optimizer, put);
}

function putGeometry(
  observed: ObservedStep,
  { data }: TensorView,
  put: (place: keyof typeof rowPlaces, values: ArrayLike<number>) => void,
): void {
  const { definition } = observed;
  if (definition.kind !== "rule") return;
  const elements = Array.from(data, (_, i) => traceStep(observed, 0, i)?.before ?? new Map<string, number>());
  const { momentum, rates } = geometryOf(definition)?.at(elements) ?? { momentum: null, rates: [] };
  if (momentum) put("momentum", momentum.mean);
  if (rates.length === 2) put("rates", [rates[0], 0, rates[1]]);
}
