/**
 * Milliseconds for the first answer, as rows may load and a step may be long, and at least for the others, as a busy
 * machine may keep the processor from a worker for seconds.
 */
const limits = { first: 30_000, least: 10_000 } as const;

/** A worker counts as hanging after so many times the longest that an answer took before. */
const times = 40;

/** The time that a worker is given, which answers after portions of work: by how long its answers took. */
export class Patience {
  #subject: unknown = null;
  #longest = 0;
  #asked = 0;

  /**
   * Begins to wait for an answer; returns the milliseconds within which it must come.
   *
   * @param subject that of the work, whose portions take about as long
   */
  begin(subject: unknown): number {
    if (subject !== this.#subject) this.#longest = 0;
    this.#subject = subject;
    this.#asked = performance.now();
    if (this.#longest === 0) return limits.first;
    return Math.min(limits.first, Math.max(limits.least, times * this.#longest));
  }

  /** Notes that the answer has come. */
  end(): void {
    this.#longest = Math.max(this.#longest, performance.now() - this.#asked);
  }

  /** Waits for the next answer as for the first one. */
  reset(): void {
    this.#longest = 0;
  }
}
