import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import { cutToScreen, type Segment } from "../plane/cut.ts";
import type { LandscapeFrame } from "./frame.ts";
import { isOffPlane } from "./off-plane.ts";

/** A stretch of a path on the screen, all of it on the plane or all of it off. */
export interface TrailPiece {
  readonly isOff: boolean;
  /** x and y in turn, in pixels. */
  readonly points: readonly number[];
}

/** Pixels between two points that are drawn: points closer than that are left out. */
const fineness = 0.6;

/**
 * Divides a path into the stretches on the plane and off it, clipped to the screen. A segment is off where the point at
 * its end is.
 *
 * @param from the index of the first kept step
 * @param to the index of the last kept step
 * @param end a last point after it, in pixels: a head between two kept steps
 */
export function trailPieces(
  path: PlanePath,
  from: number,
  to: number,
  frame: LandscapeFrame,
  end?: { readonly x: number; readonly y: number },
): readonly TrailPiece[] {
  const { a, b, loss, height } = path;
  const pieces = new Pieces(frame);
  for (let i = from; i <= to; i++)
    pieces.add(frame.toX(a[i]), frame.toY(b[i], loss[i]), isOffPlane(loss[i], height[i]));
  if (end) pieces.add(end.x, end.y, isOffPlane(loss[to], height[to]));
  return pieces.all;
}

class Pieces {
  readonly all: { readonly isOff: boolean; readonly points: number[] }[] = [];
  readonly #frame: LandscapeFrame;
  readonly #cut: Segment = { ax: 0, ay: 0, bx: 0, by: 0 };
  #x = Number.NaN;
  #y = Number.NaN;

  constructor(frame: LandscapeFrame) {
    this.#frame = frame;
  }

  add(x: number, y: number, isOff: boolean): void {
    if (Math.abs(x - this.#x) < fineness && Math.abs(y - this.#y) < fineness) return;
    const isKnown = Number.isFinite(this.#x + this.#y + x + y);
    if (isKnown && cutToScreen(this.#cut, this.#x, this.#y, x, y, this.#frame)) this.#segment(isOff);
    this.#x = x;
    this.#y = y;
  }

  #segment(isOff: boolean): void {
    const { ax, ay, bx, by } = this.#cut;
    const last = this.all.at(-1);
    if (last?.isOff === isOff && last.points.at(-2) === ax && last.points.at(-1) === ay)
      last.points.push(bx, by);
    else this.all.push({ isOff, points: [ax, ay, bx, by] });
  }
}
