import type { Status, Stretch } from "../../experiment/index.ts";

const columns = ["x", "y", "loss", "gradNorm", "distance"] as const;
type Column = (typeof columns)[number];

/** One contender's points so far; only the first `length` elements of a column mean anything. */
export interface Track extends Readonly<Record<Column, Float64Array>> {
  readonly slot: number;
  readonly length: number;
  readonly status: Status;
}

class GrowingTrack implements Track {
  length = 0;
  status: Status = { kind: "running" };
  x = new Float64Array(0);
  y = new Float64Array(0);
  loss = new Float64Array(0);
  gradNorm = new Float64Array(0);
  distance = new Float64Array(0);
  readonly slot: number;

  constructor(slot: number) {
    this.slot = slot;
  }

  append(stretch: Stretch): void {
    const length = this.length + stretch.x.length;
    if (length > this.x.length) this.#reserve(Math.max(length, 2 * this.x.length, 1024));
    for (const column of columns) this[column].set(stretch[column], this.length);
    this.length = length;
    this.status = stretch.status;
  }

  #reserve(capacity: number): void {
    for (const column of columns) {
      const longer = new Float64Array(capacity);
      longer.set(this[column]);
      this[column] = longer;
    }
  }
}

/** The columns of one race as they came from the worker. */
export class Recording {
  /** Updates recorded. */
  step = 0;
  readonly #tracks = new Map<number, GrowingTrack>();

  get tracks(): ReadonlyMap<number, Track> {
    return this.#tracks;
  }

  append(step: number, stretches: readonly Stretch[]): void {
    this.step = step;
    for (const stretch of stretches) {
      const track = this.#tracks.get(stretch.slot) ?? new GrowingTrack(stretch.slot);
      track.append(stretch);
      this.#tracks.set(stretch.slot, track);
    }
  }

  /** The last step at which any contender moved, where all have stopped; null while one goes on. */
  get stoppedAt(): number | null {
    let last = 0;
    for (const { status, length } of this.#tracks.values()) {
      if (status.kind === "running" || status.kind === "finished") return null;
      last = Math.max(last, length - 1);
    }
    return last;
  }
}
