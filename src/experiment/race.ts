import { createLandscape } from "../surfaces/index.ts";
import { normalNoise } from "./noise.ts";
import type { Objective } from "./objective.ts";
import { Runner } from "./runner.ts";
import type { Spec } from "./spec.ts";
import type { Status } from "./status.ts";
import { chosenSurface } from "./surface.ts";

/** What one contender did since the last report, a point a step; the first report begins with the start. */
export interface Stretch {
  readonly slot: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
  /** Of the exact gradient, without noise. */
  readonly gradNorm: Float64Array;
  /** To the nearest known global minimum; NaN where none is known. */
  readonly distance: Float64Array;
  readonly status: Status;
}

/** A race under way: the same spec gives the same numbers, however the steps are asked for. */
export class Race {
  #spec: Spec;
  #step = 0;
  #reported = false;
  readonly #runners: readonly Runner[];
  readonly #objective: Objective;
  readonly #fillNoise: ((out: Float64Array) => void) | null;
  readonly #goals: readonly (readonly [number, number])[];

  /** @throws LanguageError or RangeError for a spec that `decode` would not give */
  constructor(spec: Spec) {
    const surface = chosenSurface(spec.surface);
    this.#spec = spec;
    this.#objective = createLandscape(surface);
    this.#runners = spec.contenders.map(({ slot }) => new Runner(spec, slot, this.#objective));
    this.#fillNoise = spec.noise > 0 ? normalNoise(spec.seed) : null;
    this.#goals = surface.minima.filter((minimum) => minimum.global).map((minimum) => minimum.at);
  }

  /** Updates made so far. */
  get step(): number {
    return this.#step;
  }

  /** Goes on by another spec if that is the same up to here: other edits from here on, or another limit. */
  adopt(spec: Spec): boolean {
    if (spec.steps < this.#step || past(spec, this.#step) !== past(this.#spec, this.#step)) return false;
    this.#spec = spec;
    for (const runner of this.#runners) runner.setEdits(spec.edits, this.#step);
    return true;
  }

  /** Makes up to `steps` updates, not beyond the limit; what happened, in race order. */
  advance(steps: number): Stretch[] {
    const from = this.#step;
    const count = Math.max(0, Math.min(steps, this.#spec.steps - from));
    const noise = this.#fillNoise && new Float64Array(count * this.#objective.size);
    if (noise) this.#fillNoise?.(noise);
    const first = !this.#reported;
    this.#reported = true;
    this.#step += count;
    return this.#runners.map((runner) => this.#run(runner, from, count, noise, first));
  }

  #run(runner: Runner, from: number, count: number, noise: Float64Array | null, first: boolean): Stretch {
    const columns = newColumns(count + 1);
    let length = 0;
    if (first) this.#record(columns, length++, runner);
    for (let i = 0; i < count && !runner.stopped; i++)
      if (runner.advance(from + i, noise, i * this.#objective.size)) this.#record(columns, length++, runner);
    return { slot: runner.slot, ...trimmed(columns, length), status: this.#status(runner) };
  }

  #record(columns: Columns, i: number, { params, loss, gradNorm }: Runner): void {
    columns.x[i] = params[0];
    columns.y[i] = params[1];
    columns.loss[i] = loss;
    columns.gradNorm[i] = gradNorm;
    let nearest = Number.POSITIVE_INFINITY;
    for (const goal of this.#goals) nearest = Math.min(nearest, distance(params, goal));
    columns.distance[i] = this.#goals.length > 0 ? nearest : Number.NaN;
  }

  #status(runner: Runner): Status {
    return runner.stopped ?? { kind: this.#step === this.#spec.steps ? "finished" : "running" };
  }
}

type Columns = Record<"x" | "y" | "loss" | "gradNorm" | "distance", Float64Array>;

const newColumns = (length: number): Columns => ({
  x: new Float64Array(length),
  y: new Float64Array(length),
  loss: new Float64Array(length),
  gradNorm: new Float64Array(length),
  distance: new Float64Array(length),
});

/** Copies, so that each column owns its memory and can be transferred. */
const trimmed = ({ x, y, loss, gradNorm, distance }: Columns, length: number): Columns => ({
  x: x.slice(0, length),
  y: y.slice(0, length),
  loss: loss.slice(0, length),
  gradNorm: gradNorm.slice(0, length),
  distance: distance.slice(0, length),
});

function distance(params: Float64Array, goal: readonly [number, number]): number {
  const dx = params[0] - goal[0];
  const dy = params[1] - goal[1];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Everything that has shaped a race's first `step` updates, as text to compare. */
function past({ steps: _, ...spec }: Spec, step: number): string {
  return JSON.stringify({ ...spec, edits: spec.edits.filter((edit) => edit.step < step) });
}
