import type { Palette } from "../../../plot/look/stage-palette.ts";
import type { Viewport } from "../../../plot/plane/viewport.ts";
import type { RaceView, TrailLayer } from "./trail-layer.ts";

/** Number of segments that a frame adds to the trails at most: more than the fastest race makes. */
const growth = 10_000;
/** Number of segments that a frame redraws on the hidden layer at most. */
const redrawn = 5_000;

/** Number of segments from which on a step back goes on from an earlier drawing. */
const heavy = 1_000;
/** The share of the steps that this drawing has: the rest is drawn again for every step back. */
const kept = 3 / 4;

/**
 * Draws the trails. A frame draws only new segments. When the view moves, up to `redrawn` segments are redrawn
 * at once. More than that are first moved and scaled with the view; when the view is still, they are redrawn on
 * a second, hidden layer, which replaces the first one when it is complete. A step back draws from the start again,
 * or goes on from the second layer, which shows an earlier step then.
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

  /** Makes the next frame redraw everything: the colours changed, or the canvases were cleared. */
  invalidate(): void {
    this.#front.discard();
    this.#back.discard();
  }

  /**
   * Updates the picture.
   *
   * @param still true if the view has not moved for a while
   * @returns whether the next frame must continue the drawing
   */
  draw(race: RaceView, viewport: Viewport, palette: Palette, still: boolean): boolean {
    if (!this.#front.continues(race)) this.#begin(race, viewport, palette);
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

  /** Begins the first layer again. */
  #begin(race: RaceView, viewport: Viewport, palette: Palette): void {
    if (!this.#front.shows(race) || this.#front.weight < heavy) {
      this.#front.begin(race, viewport);
      return;
    }
    if (this.#back.viewport !== viewport || !this.#back.continues(race)) this.#back.begin(race, viewport);
    this.#back.grow(Math.floor(kept * race.step), palette, growth);
    this.#front.copy(this.#back);
  }

  /** Continues the second layer; returns whether it has replaced the first one. */
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
