/** Milliseconds of the frames that the speed is given for, those of a screen with 60 pictures a second. */
const frame = 1000 / 60;

/** Frames that one picture catches up at most. */
export const mostFrames = 6;

/** Milliseconds without a picture from which on nothing is caught up: the page was not seen. */
const unseen = 1000;

/**
 * Counts the steps of a training that are due with each picture. Its pictures take longer to draw than those of a
 * surface, so steps are counted by time: a page that draws fewer pictures plays as fast as another.
 */
export class Pacing {
  #last: number | null = null;
  #rest = 0;

  /** Returns the steps due since the last picture. @param now milliseconds @param speed steps per frame */
  due(now: number, speed: number): number {
    const passed = this.#last === null ? unseen : Math.max(0, now - this.#last);
    const frames = passed < unseen ? Math.min(mostFrames, passed / frame) : 1;
    this.#last = now;
    const steps = this.#rest + speed * frames;
    this.#rest = steps % 1;
    return Math.floor(steps);
  }

  /** Counts no time until the next picture. */
  pause(): void {
    this.#last = null;
    this.#rest = 0;
  }
}
