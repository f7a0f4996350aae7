import type { SurfaceReport } from "../../experiment/index.ts";
import type { Explained, ExplainedStatus, Stretches } from "../../worker/race/protocol.ts";
import { Training } from "./training.ts";

const columns = ["x", "y", "loss", "gradNorm", "gradients", "distance"] as const;
type Column = (typeof columns)[number];

/** One contender's points so far; only the first `length` elements of a column mean anything. */
export interface Track extends Readonly<Record<Column, Float64Array>> {
  readonly slot: number;
  readonly length: number;
  readonly status: ExplainedStatus;
}

class GrowingTrack implements Track {
  length = 0;
  status: ExplainedStatus = { kind: "running" };
  x = new Float64Array(0);
  y = new Float64Array(0);
  loss = new Float64Array(0);
  gradNorm = new Float64Array(0);
  gradients = new Float64Array(0);
  distance = new Float64Array(0);
  readonly slot: number;

  constructor(slot: number) {
    this.slot = slot;
  }

  append(stretch: Explained<SurfaceReport>): void {
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
  readonly #trainings = new Map<number, Training>();

  /** Ways over a surface by slot; empty while a network is trained. */
  get tracks(): ReadonlyMap<number, Track> {
    return this.#tracks;
  }

  /** Trainings of a network by slot; empty on a surface. */
  get trainings(): ReadonlyMap<number, Training> {
    return this.#trainings;
  }

  /** How each contender stands, by slot. */
  get statuses(): Map<number, ExplainedStatus> {
    return new Map([...this.#tracks, ...this.#trainings].map(([slot, { status }]) => [slot, status]));
  }

  append(step: number, columns: Stretches): void {
    this.step = step;
    if (columns.kind === "surface")
      for (const stretch of columns.stretches)
        existing(this.#tracks, stretch.slot, GrowingTrack).append(stretch);
    else
      for (const stretch of columns.stretches)
        existing(this.#trainings, stretch.slot, Training).append(step, stretch);
  }

  /** The last step at which any contender moved, where all have stopped; null while one goes on or is yet to come. */
  get stoppedAt(): number | null {
    const recorded = [...this.#tracks.values(), ...this.#trainings.values()];
    if (recorded.length === 0) return null;
    let last = 0;
    for (const { status, length } of recorded) {
      if (status.kind === "running" || status.kind === "finished") return null;
      last = Math.max(last, length - 1);
    }
    return last;
  }
}

function existing<Kept>(map: Map<number, Kept>, slot: number, Kind: new (slot: number) => Kept): Kept {
  const kept = map.get(slot) ?? new Kind(slot);
  map.set(slot, kept);
  return kept;
}
