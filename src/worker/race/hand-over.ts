import { type Race, type RaceState, sharePast } from "../../experiment/race.ts";
import type { Spec } from "../../experiment/spec.ts";
import type { Point } from "../../surfaces/index.ts";
import type { Reached } from "./protocol.ts";

/** Milliseconds of work between two checkpoints at least, and how many times as long as a copy takes. */
const interval = { least: 250, times: 50 } as const;

/** A race that another worker can go on with; one of several seeds begins again. */
type Resumable = Pick<Race, "step" | "checkpoint"> &
  Partial<Pick<Race, "resume">> & { advance(steps: number): unknown };

/** Hands a race over, checkpoint by checkpoint, in case that its worker fails. */
export class HandOver {
  /** Milliseconds of work since the last checkpoint. */
  #worked = 0;
  #copyTook = 0;

  /** Counts the milliseconds that a portion took. */
  note(took: number): void {
    this.#worked += took;
  }

  /** Returns a copy of the race where one is due; null where none is. */
  next(race: Resumable): RaceState | null {
    if (!race.resume || this.#worked < Math.max(interval.least, interval.times * this.#copyTook)) return null;
    const began = performance.now();
    const state = race.checkpoint();
    this.#copyTook = performance.now() - began;
    this.#worked = 0;
    return state;
  }
}

/**
 * Goes on with a race that another worker made: the steps up to its last are made again. Says whether it could.
 *
 * @param ends takes the contenders' points by slot, on a surface
 */
export function takeOver(race: Resumable, spec: Spec, from: Reached, ends: Map<number, Point>): boolean {
  if (!race.resume || !hasSteps(spec, from)) return false;
  race.resume(from.state);
  race.advance(from.step - from.state.step);
  if (spec.kind === "surface")
    for (const [i, { params }] of race.checkpoint().runners.entries())
      ends.set(spec.contenders[i].slot, [params[0], params[1]]);
  return true;
}

/** Says whether a race has the steps that another worker made. A last step is recorded otherwise. */
const hasSteps = (spec: Spec, { spec: made, step }: Reached): boolean =>
  sharePast(spec, made, step) && (spec.steps === made.steps || step < Math.min(spec.steps, made.steps));
