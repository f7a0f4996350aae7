import { cutToScreen, type Segment } from "../../../plot/plane/cut.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";

/** What a pen draws on: a canvas's path, or the record of a test. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** Columns of the points of a trail, of which the first `length` count. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly length: number;
}

/** CSS pixels that the line must move on before it is drawn on. */
const fineness = 0.6;
/** Screen coordinates that are farther out than this are pulled in along their line. */
const horizon = 1e9;

/**
 * Lays one trail as path segments, going on where it stopped the last time, so that a frame costs what is
 * new in it. Steps too small to see are joined; what lies outside the screen is cut off, since a dashed
 * line to a place millions of pixels away would take a browser seconds. Allocates nothing.
 */
export class Pen {
  /** Points laid so far. */
  #done = 0;
  /** Where the last laid segment began and ended, before cutting, in CSS pixels. */
  #fromX = 0;
  #fromY = 0;
  #x = 0;
  #y = 0;
  /** Length of the line up to the beginning and the end of that segment, for its dashes. */
  #fromLength = 0;
  #length = 0;
  /** What of it is seen. */
  readonly #cut: Segment = { ax: 0, ay: 0, bx: 0, by: 0 };
  /** Where the sink's path ends; NaN where it has no end that a segment could go on from. */
  #endX = Number.NaN;
  #endY = Number.NaN;

  /** Points laid so far. */
  get done(): number {
    return this.#done;
  }

  /** Length of the line where the last call of `lay` began its path: the dash pattern's offset. */
  get offset(): number {
    return this.#fromLength;
  }

  /** Begins anew: another trail, or another place on the screen. */
  reset(): void {
    this.#done = 0;
    this.#length = 0;
    this.#fromLength = 0;
  }

  /**
   * Appends the points up to `until` to the sink's new path; first repeats the last segment, so that the
   * joint is whole. Set the dashes' offset from `offset` before calling.
   *
   * @param budget segments to lay at most
   * @returns how many were laid
   */
  lay(sink: PathSink, points: Points, until: number, viewport: Viewport, budget: number): number {
    const end = Math.min(until, points.length);
    if (this.#done >= end) return 0;
    this.#endX = Number.NaN;
    if (this.#done === 0) this.#begin(points, viewport);
    else if (this.#length > 0) this.#segment(sink, this.#fromX, this.#fromY, this.#x, this.#y, viewport);
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
    this.#x = bounded(toScreenX(viewport, points.x[0]));
    this.#y = bounded(toScreenY(viewport, points.y[0]));
    this.#done = 1;
  }

  #go(sink: PathSink, toX: number, toY: number, viewport: Viewport): void {
    this.#fromX = this.#x;
    this.#fromY = this.#y;
    this.#fromLength = this.#length;
    const far = Math.max(Math.abs(toX), Math.abs(toY)) / horizon;
    this.#x = far > 1 ? bounded(toX / far) : toX;
    this.#y = far > 1 ? bounded(toY / far) : toY;
    this.#segment(sink, this.#fromX, this.#fromY, this.#x, this.#y, viewport);
    this.#length = this.#fromLength + this.#drawnLength();
  }

  /** What of the last segment was seen: dashes need not run on where nobody looks. */
  #drawnLength(): number {
    const { ax, ay, bx, by } = this.#cut;
    return Number.isNaN(this.#endX) ? 0 : Math.hypot(bx - ax, by - ay);
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

/** Deep inside, a far point may overflow to infinity on the way to the screen. */
const finite = (value: number): number => Math.min(Math.max(value, -1e300), 1e300);
const bounded = (value: number): number => Math.min(Math.max(value, -horizon), horizon);
