import type { Race, RaceState } from "../race.ts";
import type { RaceSpec } from "../race-spec.ts";
import { bytesOf } from "./bytes.ts";
import { Checkpoints } from "./checkpoints.ts";

/** Bytes that checkpoints over the whole race may take, and those close to the step that was asked for last. */
const budget = { whole: 48_000_000, close: 16_000_000 } as const;

/** A race without records, for steps that are made again. */
type Silent = Pick<Race<object>, "step" | "adopt" | "advance" | "resume" | "checkpoint">;

/** The outcome of going towards a step. */
interface Sought {
  /** The state after the step's updates; null where there are more to make. */
  readonly state: RaceState | null;
  /** Updates made again. */
  readonly made: number;
}

/**
 * Returns to any step that a race has made, with the same bits: it keeps checkpoints and makes the steps after one of
 * them again.
 */
export class Replay {
  readonly #create: () => Silent;
  readonly #checkpoints = new Checkpoints(budget.whole);
  /** The race that makes steps again; null before the first. */
  #again: Silent | null = null;
  /** Checkpoints before the step asked for, ever closer to it: going back from there makes few steps again. */
  readonly #close: { readonly state: RaceState; readonly bytes: number }[] = [];
  #closeBytes = 0;

  /** @param create begins the same race */
  constructor(create: () => Silent) {
    this.#create = create;
  }

  /** Keeps a checkpoint of the race where one is due: call it between portions of about the same work. */
  keep(race: Pick<Silent, "checkpoint">): void {
    if (this.#checkpoints.isNext()) this.#checkpoints.add(race.checkpoint());
  }

  /**
   * Goes towards a step that the race has made; where it is not reached, the next call goes on.
   *
   * @param most updates to make in this call
   */
  seek(spec: RaceSpec, step: number, most: number): Sought {
    let race = this.#raceFor(spec);
    this.#leaveAfter(step);
    const from = latest(this.#checkpoints.at(step), this.#close.at(-1)?.state);
    if (from && (race.step > step || race.step < from.step)) race.resume(from);
    // Where a checkpoint is too large to be kept, the way back leads through the start.
    if (race.step > step) race = this.#begin(spec);
    let made = 0;
    while (race.step < step && made < most) {
      const count = Math.min(most - made, Math.ceil((step - race.step) / 2));
      race.advance(count);
      made += count;
      this.#keepClose(race, step);
    }
    return { state: race.step === step ? race.checkpoint() : null, made };
  }

  /** Returns a race with the past of `spec`. */
  #raceFor(spec: RaceSpec): Silent {
    if (this.#again?.adopt(spec)) return this.#again;
    this.#leaveAfter(-1);
    return this.#begin(spec);
  }

  #begin(spec: RaceSpec): Silent {
    const race = this.#create();
    race.adopt(spec);
    this.#again = race;
    return race;
  }

  #keepClose(race: Silent, step: number): void {
    if (race.step >= step) return;
    const state = race.checkpoint();
    const bytes = bytesOf(state);
    this.#close.push({ state, bytes });
    this.#closeBytes += bytes;
    // Those furthest from the step are the least useful.
    while (this.#closeBytes > budget.close) this.#closeBytes -= this.#close.shift()?.bytes ?? 0;
  }

  /** Drops the close checkpoints after a step; they ascend. */
  #leaveAfter(step: number): void {
    for (let last = this.#close.at(-1); last && last.state.step > step; last = this.#close.at(-1)) {
      this.#closeBytes -= last.bytes;
      this.#close.pop();
    }
  }
}

function latest(one: RaceState | undefined, other: RaceState | undefined): RaceState | undefined {
  if (!one || !other) return one ?? other;
  return one.step > other.step ? one : other;
}
