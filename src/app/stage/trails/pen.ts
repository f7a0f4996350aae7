import { MarkerSpacing } from "../../../plot/look/marker-spacing.ts";
import { cutToScreen, type Segment } from "../../../plot/plane/cut.ts";
import { isOutside } from "../../../plot/plane/edge.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";

/** A path that a pen draws on: that of a canvas, or a recorder in a test. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** Coordinates of the points of a trail; the first `length` of each array are valid. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly length: number;
  /** The point that the trail begins at; the first where it is left out. */
  readonly begins?: number;
}

/** CSS pixels, in x or y, between two points that are drawn: points closer than that are skipped. */
const fineness = 0.6;
/** The largest screen coordinate: a point farther out is scaled towards the origin to this distance. */
const horizon = 1e9;

/**
 * Lays one trail as path segments and continues where it stopped the last time: a frame costs only the new
 * segments. Steps too small to see are joined. Segments are clipped to the screen, since a browser draws a line to a
 * point millions of pixels away slowly or not at all.
 */
export class Pen {
  /** The point that the trail begins at. */
  readonly begins: number;
  /** Number of points laid so far, those before the trail included. */
  #done: number;
  /** Beginning (`from`) and end of the last laid segment before clipping, in CSS pixels; NaN before the first one. */
  #fromX = Number.NaN;
  #fromY = 0;
  #x = 0;
  #y = 0;
  #spacing = new MarkerSpacing();
  /** The part of a segment inside the screen. */
  readonly #cut: Segment = { ax: 0, ay: 0, bx: 0, by: 0 };
  /** The end of the sink's path; NaN if no segment can continue it. */
  #endX = Number.NaN;
  #endY = Number.NaN;

  /** @param begins the point that the trail begins at */
  constructor(begins = 0) {
    this.begins = begins;
    this.#done = begins;
  }

  /** Returns another pen that goes on from the same point. */
  copy(): Pen {
    const pen = new Pen(this.begins);
    pen.#done = this.#done;
    pen.#fromX = this.#fromX;
    pen.#fromY = this.#fromY;
    pen.#x = this.#x;
    pen.#y = this.#y;
    pen.#spacing = new MarkerSpacing(this.#spacing);
    return pen;
  }

  /** Number of points laid so far, those before the trail included. */
  get done(): number {
    return this.#done;
  }

  /** The points so far that bear a marker, x and y in turn, in CSS pixels. */
  get marked(): readonly number[] {
    return this.#spacing.chosen;
  }

  /**
   * Appends the points up to `until` to the sink's new path; first repeats the last segment, so that the
   * joint has no gap.
   *
   * @param budget the number of segments to lay at most
   * @returns the number of segments laid
   */
  lay(sink: PathSink, points: Points, until: number, viewport: Viewport, budget: number): number {
    const end = Math.min(until, points.length);
    if (this.#done >= end) return 0;
    this.#endX = Number.NaN;
    if (this.#done === this.begins) this.#begin(points, viewport);
    else if (!Number.isNaN(this.#fromX))
      this.#segment(sink, this.#fromX, this.#fromY, this.#x, this.#y, viewport);
    let laid = 0;
    let i = this.#done;
    for (; i < end && laid < budget; i++) {
      const x = finite(toScreenX(viewport, points.x[i]));
      const y = finite(toScreenY(viewport, points.y[i]));
      if (Math.abs(x - this.#x) < fineness && Math.abs(y - this.#y) < fineness) continue;
      this.#go(sink, x, y, viewport);
      laid += 1;
    }
    this.#done = i;
    return laid;
  }

  #begin(points: Points, viewport: Viewport): void {
    this.#x = bounded(toScreenX(viewport, points.x[this.begins]));
    this.#y = bounded(toScreenY(viewport, points.y[this.begins]));
    this.#spacing.add(this.#x, this.#y, false);
    this.#done = this.begins + 1;
  }

  #go(sink: PathSink, toX: number, toY: number, viewport: Viewport): void {
    this.#fromX = this.#x;
    this.#fromY = this.#y;
    const far = Math.max(Math.abs(toX), Math.abs(toY)) / horizon;
    this.#x = far > 1 ? bounded(toX / far) : toX;
    this.#y = far > 1 ? bounded(toY / far) : toY;
    this.#segment(sink, this.#fromX, this.#fromY, this.#x, this.#y, viewport);
    this.#spacing.add(this.#x, this.#y, !isOutside(this.#x, this.#y, viewport));
  }

  #segment(sink: PathSink, x0: number, y0: number, x1: number, y1: number, viewport: Viewport): void {
    if (!cutToScreen(this.#cut, x0, y0, x1, y1, viewport)) {
      this.#endX = Number.NaN;
      return;
    }
    const { ax, ay, bx, by } = this.#cut;
    if (ax !== this.#endX || ay !== this.#endY) sink.moveTo(ax, ay);
    sink.lineTo(bx, by);
    this.#endX = bx;
    this.#endY = by;
  }
}

/** Bounds a coordinate: in a narrow view, a far point may overflow to infinity in screen coordinates. */
const finite = (value: number): number => Math.min(Math.max(value, -1e300), 1e300);
const bounded = (value: number): number => Math.min(Math.max(value, -horizon), horizon);
