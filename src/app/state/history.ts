import { createStore, type StoreApi } from "zustand/vanilla";
import { bytesBeyond } from "./memory.ts";

/** The limits of a history: the number of its entries, and the bytes that they take together. */
export interface Bounds {
  readonly entries: number;
  readonly bytes: number;
}

/** The usual limits. A large table of a reader takes up to 40 MB; entries with the same table share it. */
const usual: Bounds = { entries: 200, bytes: 64_000_000 };

interface Step<Entry> {
  readonly entry: Entry;
  /** The bytes that are freed with the entry. */
  readonly bytes: number;
}

export interface Steps<Entry> {
  /** The entries to go back to, the oldest first. */
  readonly past: readonly Step<Entry>[];
  /** The entries to go forth to, the next first. */
  readonly future: readonly Entry[];
}

/** Keeps the entry before each change, to be restored. */
export class History<Entry> {
  /** A store of all steps, for components that show what can be undone. */
  readonly steps: StoreApi<Steps<Entry>> = createStore(() => ({ past: [], future: [] }));
  readonly #bounds: Bounds;

  constructor(bounds: Bounds = usual) {
    this.#bounds = bounds;
  }

  /** Records that `next` replaces `now`. */
  record(now: Entry, next: Entry): void {
    this.steps.setState({ past: this.#pastWith(now, next), future: [] });
  }

  /** Goes back from `now`; returns the entry before it, null where there is none. */
  back(now: Entry): Entry | null {
    const { past, future } = this.steps.getState();
    const last = past.at(-1);
    if (!last) return null;
    this.steps.setState({ past: past.slice(0, -1), future: [now, ...future] });
    return last.entry;
  }

  /** Goes forth again from `now`; returns the entry after it, null where there is none. */
  forth(now: Entry): Entry | null {
    const [next, ...future] = this.steps.getState().future;
    if (next === undefined) return null;
    this.steps.setState({ past: this.#pastWith(now, next), future });
    return next;
  }

  #pastWith(now: Entry, next: Entry): readonly Step<Entry>[] {
    const { past } = this.steps.getState();
    const last = past.at(-1);
    // A gesture may have gone on since the last entry was recorded, which then shares less with the present one.
    const settled = last ? [...past.slice(0, -1), step(last.entry, now)] : past;
    return this.#bounded([...settled, step(now, next)]);
  }

  /** Drops the oldest entries beyond the limits; the last change can always be undone. */
  #bounded(past: readonly Step<Entry>[]): readonly Step<Entry>[] {
    let first = Math.max(0, past.length - this.#bounds.entries);
    let total = past.slice(first).reduce((sum, { bytes }) => sum + bytes, 0);
    while (total > this.#bounds.bytes && first < past.length - 1) {
      total -= past[first].bytes;
      first += 1;
    }
    return past.slice(first);
  }
}

const step = <Entry>(entry: Entry, next: Entry): Step<Entry> => ({ entry, bytes: bytesBeyond(entry, next) });
