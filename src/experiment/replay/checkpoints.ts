import type { RaceState } from "../race.ts";
import { bytesOf } from "./bytes.ts";

/** Keeps checkpoints evenly over a race of any length, within a number of bytes. */
export class Checkpoints {
  #kept: RaceState[] = [];
  #bytes = 0;
  #seen = 0;
  #stride = 1;
  readonly #budget: number;

  /** @param budget bytes that they may take */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /** The bytes that they take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Says whether the next checkpoint is to be kept: at first each, then every second, then every fourth. */
  isNext(): boolean {
    this.#seen += 1;
    return (this.#seen - 1) % this.#stride === 0;
  }

  /** Keeps a checkpoint; steps ascend. One that is too large alone is not kept, nor is any after it. */
  add(state: RaceState): void {
    const bytes = bytesOf(state);
    if (bytes > this.#budget) {
      this.#stride = Number.POSITIVE_INFINITY;
      return;
    }
    this.#kept.push(state);
    this.#bytes += bytes;
    while (this.#bytes > this.#budget) {
      this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
      this.#bytes = this.#kept.reduce((sum, kept) => sum + bytesOf(kept), 0);
      this.#stride *= 2;
    }
  }

  /** Returns the last checkpoint at `step` or before; undefined before the first. */
  at(step: number): RaceState | undefined {
    return this.#kept.findLast((state) => state.step <= step);
  }
}
