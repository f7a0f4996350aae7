import { toScreenX, toScreenY, type Viewport } from "../../plot/plane/viewport.ts";
import type { SurfaceRecord } from "../recorded.ts";
import { GrowingLine, type LinePoints } from "../svg/growing-line.ts";
import { LineMarkers } from "./line-markers.ts";

/** Pixels beyond which points are moved towards the screen's corner, along a line through it: the eye sees no change. */
const horizon = 1e9;

/** One contender's trail in pixels of the screen. */
export class Trail {
  readonly #track: SurfaceRecord;
  /** The point that it begins at: those before are another contender's, of which this is a fork. */
  readonly #begins: number;
  readonly #points: LinePoints;
  readonly #line: GrowingLine;
  readonly #markers: LineMarkers;

  constructor(track: SurfaceRecord, viewport: Viewport) {
    this.#track = track;
    const [step, x, y]: number[][] = [[], [], []];
    this.#markers = new LineMarkers(track.slot, viewport);
    this.#begins = Math.min(track.begins ?? 0, track.length - 1);
    for (let i = 0; i < track.length; i++) {
      const atX = toScreenX(viewport, track.x[i]);
      const atY = toScreenY(viewport, track.y[i]);
      const far = Math.max(1, Math.abs(atX) / horizon, Math.abs(atY) / horizon);
      step.push(i);
      x.push(atX / far);
      y.push(atY / far);
      if (i >= this.#begins) this.#markers.add(atX / far, atY / far);
    }
    this.#points = { step, x, y };
    const [steps, xs, ys] = [step, x, y].map((values) => values.slice(this.#begins));
    this.#line = new GrowingLine({ step: steps, x: xs, y: ys }, viewport);
  }

  get slot(): number {
    return this.#track.slot;
  }

  /** Says whether the contender has a separate head at `step`; at the start, the start's sign stands for all, and up
   * to a fork the contender that it is a copy of. */
  hasMoved(step: number): boolean {
    return this.#indexAt(step) > this.#begins;
  }

  /** The trail's first point; null where nothing is recorded. */
  get start(): { readonly x: number; readonly y: number } | null {
    return this.#track.length > 0 ? { x: this.#points.x[0], y: this.#points.y[0] } : null;
  }

  /** Returns the contender's point at `step`, or its last one before. */
  head(step: number): { readonly x: number; readonly y: number } {
    const i = Math.max(0, this.#indexAt(step));
    return { x: this.#points.x[i], y: this.#points.y[i] };
  }

  /** Returns the `d` of the trail's path up to `step`. */
  path(step: number): string {
    return this.hasMoved(step) ? this.#line.upTo(this.#indexAt(step), this.head(step)) : "";
  }

  /** Returns the `d` of the markers along the trail up to `step`. */
  markers(step: number): string {
    return this.#markers.path(this.#indexAt(step) - this.#begins);
  }

  /** Adds some points of the trail up to `step` to `points`, x and y in turn (mutates). */
  sample(step: number, points: number[]): void {
    const last = this.#indexAt(step);
    const stride = Math.max(1, Math.floor(last / 400));
    for (let i = 0; i <= last; i += stride) points.push(this.#points.x[i], this.#points.y[i]);
  }

  #indexAt(step: number): number {
    return Math.min(Math.floor(step), this.#track.length - 1);
  }
}
