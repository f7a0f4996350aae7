/** Milliseconds that a portion of a race should last. */
const wanted = 50;

/** Steps of one portion at most: each needs memory for its columns. */
const most = 20_000;

/** Growth from one portion to the next at most: the first steps of a program run before it is optimized. */
const growth = 8;

/** Sizes the portions of a race by how long the last one took. */
export class Pace {
  #steps: number;

  /** @param steps of the first portion */
  constructor(steps: number) {
    this.#steps = steps;
  }

  /** Steps of the next portion, 1 or more. */
  get steps(): number {
    return this.#steps;
  }

  /** Learns from a portion. @param milliseconds that its `steps` took */
  learn(steps: number, milliseconds: number): void {
    const fitting = milliseconds > 0 ? (steps * wanted) / milliseconds : Number.POSITIVE_INFINITY;
    // A short portion, cut by where the cursor stands, tells nothing against a larger one.
    if (steps < this.#steps && fitting > this.#steps) return;
    this.#steps = Math.max(1, Math.min(Math.floor(fitting), steps * growth, most));
  }
}
