/** The detail in which a picture is drawn. */
export interface Level {
  /** Pixels of the canvas for a CSS pixel. */
  readonly ratio: number;
  /** True for a surface of a quarter of the triangles, and for trails without halos. */
  readonly isCoarse: boolean;
}

/** Pixels for a CSS pixel of a still picture: two in each direction smooth the edges, where the screen has fewer. */
const [fine, finest] = [2, 3];

/** Levels while the picture moves, as shares of those pixels, the slowest first. */
const levels = [
  { share: 1, isCoarse: false },
  { share: 0.5, isCoarse: false },
  { share: 0.5, isCoarse: true },
  { share: 0.35, isCoarse: true },
  { share: 0.25, isCoarse: true },
] as const;

/** Milliseconds between frames above which a level is too slow, and below which a finer one may do. */
const [slow, quick] = [36, 19];

/** Decides how much is drawn: less while the picture moves, where the machine is too slow for all of it. */
export class Detail {
  #moves = false;
  #level = 0;
  #drawn = Number.NaN;
  /** The mean of the last milliseconds between frames. */
  #mean = (slow + quick) / 2;

  /** The picture begins to move, or moves on. */
  stir(): void {
    this.#moves = true;
  }

  /** The picture is still. @returns whether it is to be drawn again, with more of it */
  rest(): boolean {
    const hadLess = this.#moves && this.#level > 0;
    this.#moves = false;
    this.#drawn = Number.NaN;
    return hadLess;
  }

  /** Returns what is drawn in the frame at this time, in milliseconds. */
  levelAt(now: number): Level {
    const still = Math.min(Math.max(devicePixelRatio || 1, fine), finest);
    if (!this.#moves) return { ratio: still, isCoarse: false };
    const took = now - this.#drawn;
    this.#drawn = now;
    if (took > 0) this.#mean += 0.3 * (took - this.#mean);
    if (this.#mean > slow) this.#change(this.#mean > 3 * slow ? 2 : 1);
    else if (this.#mean < quick) this.#change(-1);
    const { share, isCoarse } = levels[this.#level];
    return { ratio: still * share, isCoarse };
  }

  #change(by: number): void {
    const next = Math.min(Math.max(this.#level + by, 0), levels.length - 1);
    if (next === this.#level) return;
    this.#level = next;
    // The next frames tell what that has changed.
    this.#mean = (slow + quick) / 2;
  }
}
