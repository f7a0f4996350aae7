import type { Race, RaceState } from "../../experiment/race.ts";
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

/** Goes on with a race that another worker made: the steps up to its last are made again. Says whether it could. */
export function takeOver(race: Resumable, { state, step }: Reached): boolean {
  race.resume?.(state);
  if (race.resume) race.advance(step - state.step);
  return race.step === step;
}
