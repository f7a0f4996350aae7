import type { Palette } from "../../../plot/look/palette.ts";
import type { Viewport } from "../../../plot/plane/viewport.ts";
import type { RaceView, TrailLayer } from "./trail-layer.ts";

/** Segments that a frame adds to the trails at most: more than the fastest race makes. */
const growth = 10_000;
/** Segments that a frame draws anew behind the picture at most. */
const redrawn = 5_000;

/**
 * The trails. A frame draws only what is new. When the view moves, few enough segments are drawn anew at
 * once; more of them first move along as they are, and are drawn anew on a second sheet when the view
 * stands still, which takes the first one's place when it is done.
 */
export class Trails {
  #front: TrailLayer;
  #back: TrailLayer;

  constructor(front: TrailLayer, back: TrailLayer) {
    this.#front = front;
    this.#back = back;
    front.show(true);
    back.show(false);
  }

  /** Has the next frame draw all anew: the colours changed, or the canvases were emptied. */
  invalidate(): void {
    this.#front.discard();
    this.#back.discard();
  }

  /**
   * Brings the picture up to date.
   *
   * @param still whether the view has not moved for a while
   * @returns whether the next frame has to go on
   */
  draw(race: RaceView, viewport: Viewport, palette: Palette, still: boolean): boolean {
    if (!this.#front.continues(race)) this.#front.begin(race, viewport);
    const grown = this.#front.grow(race.step, palette, growth);
    if (this.#front.viewport === viewport) {
      this.#front.place(viewport);
      return !grown;
    }
    const light = this.#front.weight <= redrawn;
    if (!light && !still) {
      this.#front.place(viewport);
      return !grown;
    }
    return !this.#redraw(race, viewport, palette);
  }

  /** Goes on with the second sheet; returns whether it has taken the first one's place. */
  #redraw(race: RaceView, viewport: Viewport, palette: Palette): boolean {
    if (this.#back.viewport !== viewport || !this.#back.continues(race)) this.#back.begin(race, viewport);
    const done = this.#back.grow(race.step, palette, redrawn);
    if (!done) {
      this.#front.place(viewport);
      return false;
    }
    this.#back.place(viewport);
    this.#back.show(true);
    this.#front.show(false);
    [this.#front, this.#back] = [this.#back, this.#front];
    return true;
  }
}
