/** Milliseconds that a portion of a race should last. */
const wanted = 50;

/** Steps of one portion at most: each needs memory for its columns. */
const most = 20_000;

/** Growth from one portion to the next at most: the first steps run before the engine has optimized the code. */
const growth = 8;

/** Sizes the portions of a race by the time that the last one took. */
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
    // A portion cut short by the step asked for is no reason for smaller ones.
    if (steps < this.#steps && fitting > this.#steps) return;
    this.#steps = Math.max(1, Math.min(Math.floor(fitting), steps * growth, most));
  }
}
