/** A training's parameters after some number of updates. */
export interface Snapshot {
  readonly step: number;
  readonly params: Float64Array;
}

/** Bytes that one contender's snapshots may take; below, their least and greatest number. */
const budget = 8_000_000;
const fewest = 8;
const most = 256;

/** Returns the number of snapshots to keep for so many parameters. */
export const roomFor = (size: number): number =>
  Math.max(fewest, Math.min(most, Math.floor(budget / (8 * size))));

/** Keeps snapshots evenly over a run of any length, always the latest, and the last one that was computed again. */
export class Snapshots {
  #kept: Snapshot[] = [];
  #latest: Snapshot | null = null;
  #revisited: Snapshot | null = null;
  #seen = 0;
  #stride = 1;

  /** Keeps every first, then every second, every fourth of those added; steps ascend. */
  add(snapshot: Snapshot): void {
    this.#latest = snapshot;
    this.#seen += 1;
    if ((this.#seen - 1) % this.#stride !== 0) return;
    this.#kept.push(snapshot);
    if (this.#kept.length <= roomFor(snapshot.params.length)) return;
    this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
    this.#stride *= 2;
  }

  /** Keeps a snapshot of an earlier step, in the place of the last one that was computed again. */
  revisit(snapshot: Snapshot): void {
    this.#revisited = snapshot;
  }

  /** Returns the last snapshot at `step` or before, or the revisited one where it is closer; null where there is neither. */
  at(step: number): Snapshot | null {
    const found = this.#before(step);
    const revisited = this.#revisited;
    if (!found || !revisited) return found ?? revisited;
    return Math.abs(revisited.step - step) < step - found.step ? revisited : found;
  }

  #before(step: number): Snapshot | null {
    if (this.#latest && this.#latest.step <= step) return this.#latest;
    let found: Snapshot | null = null;
    for (const snapshot of this.#kept) if (snapshot.step <= step) found = snapshot;
    return found;
  }
}
