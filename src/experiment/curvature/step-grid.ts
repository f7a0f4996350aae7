/** Passes over a race, each with twice as many steps as the one before. */
const passes = 4;

/** Steps of a race to measure, evenly spread, and the last: every n-th first, then those in the middle between two. */
export class StepGrid {
  readonly #fine: number;
  readonly #coarse: number;
  /** The next step of each pass; those of a pass ascend. */
  readonly #next: number[];
  readonly #last: number;

  /**
   * @param steps of the race
   * @param points the most steps to measure
   * @param progressive true for coarse steps first, false for one after the other
   */
  constructor(steps: number, points: number, progressive = true) {
    this.#last = steps;
    this.#fine = 2 ** Math.max(0, Math.ceil(Math.log2(steps / Math.max(1, points))));
    // Where every step is measured, there is nothing to refine.
    const refined = this.#fine === 1 || !progressive ? 0 : passes - 1;
    this.#coarse = this.#fine * 2 ** refined;
    this.#next = Array.from({ length: refined + 1 }, (_, pass) =>
      pass === 0 ? 0 : this.#coarse / 2 ** pass,
    );
  }

  /** The last step of the coarsest pass that was taken, and those before the next one of it; −1 before the first. */
  get through(): number {
    return this.#next[0] > this.#last ? this.#last : this.#next[0] - 1;
  }

  /** Returns the next step that is at most `to`, the same until it is taken; null where there is none. */
  next(to: number): number | null {
    const isLeft = (step: number, pass: number) => step <= to && (pass === 0 || step < this.#last);
    return this.#next.find(isLeft) ?? null;
  }

  /** Notes that a step was measured; one that is not the next of a pass changes nothing. */
  took(step: number): void {
    const pass = this.#next.indexOf(step);
    if (pass > 0) this.#next[pass] += this.#coarse / 2 ** (pass - 1);
    if (pass !== 0) return;
    const next = step + this.#coarse;
    this.#next[0] = step < this.#last ? Math.min(next, this.#last) : next;
  }
}
