import { rowPlaces } from "../../experiment/inspect/arrow-row.ts";
import type { Sentence } from "../../words/say.ts";
import { isOutside } from "../plane/edge.ts";
import { toScreenX, toScreenY, type Viewport } from "../plane/viewport.ts";

/** The arrows, and the ellipse that the preconditioner makes of a circle. */
export const arrowKinds = ["gradient", "momentum", "update", "ellipse"] as const;
export type ArrowKind = (typeof arrowKinds)[number];

export const arrowNames: Readonly<Record<ArrowKind, Sentence>> = {
  gradient: "−gradient",
  momentum: "momentum",
  update: "update",
  ellipse: "what the preconditioner makes of a circle",
};

/** Pixels that an update has at least, as far as arrows are enlarged for it. */
const shortest = 44;
/** Times that arrows are enlarged at most: where a step is far too short to be seen, it should look short. */
const mostTimes = 20;
/** The share of the stage's shorter side that an arrow has at most. */
const longestShare = 0.3;

/** A vector on the screen, in pixels, y down. */
interface Vector {
  x: number;
  y: number;
  length: number;
}

/** A rectangle on the screen, in pixels, y down. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const vector = (): Vector => ({ x: 0, y: 0, length: 0 });

/**
 * The arrows of one step, in pixels from the contender's position. The update has its true length times `factor`.
 * −gradient and momentum are drawn as the steps that they would make if the optimizer treated all directions as it
 * treats that of the momentum; where it keeps only signs, the momentum is as long as the update. All have the same
 * factor. An object serves for any number of steps.
 */
export class ArrowPicture {
  x = 0;
  y = 0;
  /** Times that every arrow is as long as it is true on the plot. */
  factor = 1;
  /** A length of 0 stands for an arrow that is not there. */
  readonly gradient = vector();
  readonly momentum = vector();
  readonly update = vector();
  /** Data units of the circle's radius; 0 where there is no ellipse. */
  radius = 0;
  /** The ellipse is the image of the unit circle under this matrix: its columns, in pixels. */
  readonly ellipse = { ax: 0, ay: 0, bx: 0, by: 0 };
  /** The same of the circle: one is drawn as an ellipse where the axes have different scales. */
  readonly circle = { x: 0, y: 0 };

  /** Returns the pixels that arrows of some kinds, and the position, extend over. */
  extent(kinds: readonly ArrowKind[]): Extent {
    const { x, y } = this;
    const extent = { left: x, right: x, top: y, bottom: y };
    for (const kind of kinds) {
      if (kind === "ellipse") continue;
      const to = this[kind];
      extent.left = Math.min(extent.left, x + to.x);
      extent.right = Math.max(extent.right, x + to.x);
      extent.top = Math.min(extent.top, y + to.y);
      extent.bottom = Math.max(extent.bottom, y + to.y);
    }
    return extent;
  }

  /** Takes a row; returns false where there is nothing to draw: no row, no length, a position outside the screen. */
  take(rows: Float64Array, at: number, viewport: Viewport): boolean {
    this.x = toScreenX(viewport, rows[at]);
    this.y = toScreenY(viewport, rows[at + 1]);
    if (!(Number.isFinite(this.x) && Number.isFinite(this.y)) || isOutside(this.x, this.y, viewport))
      return false;
    const gradient = at + rowPlaces.gradient;
    const momentum = at + rowPlaces.momentum;
    const update = at + rowPlaces.update;
    const carrier = Number.isFinite(rows[momentum] + rows[momentum + 1]) ? momentum : gradient;
    const gain = this.#takeRates(rows, at, carrier);
    this.#put(this.gradient, -gain * rows[gradient], -gain * rows[gradient + 1], viewport);
    this.#put(this.momentum, -gain * rows[momentum], -gain * rows[momentum + 1], viewport);
    this.#put(this.update, rows[update], rows[update + 1], viewport);
    return this.#scale(viewport);
  }

  /** Sets the ellipse in data units, for a circle through the tip of `carrier`; returns the steps for a gradient of 1. */
  #takeRates(rows: Float64Array, at: number, carrier: number): number {
    const [x, y] = [rows[carrier], rows[carrier + 1]];
    const [xx, xy, yy] = [
      rows[at + rowPlaces.rates],
      rows[at + rowPlaces.rates + 1],
      rows[at + rowPlaces.rates + 2],
    ];
    const size = Math.hypot(x, y);
    const [alongX, alongY] = [xx * x + xy * y, xy * x + yy * y];
    const reached = Math.hypot(alongX, alongY);
    const determinant = xx * yy - xy * xy;
    const { ellipse } = this;
    this.radius = determinant !== 0 && reached > 0 && Number.isFinite(reached) && size > 0 ? reached : 0;
    ellipse.ax = xx * size;
    ellipse.ay = xy * size;
    ellipse.bx = xy * size;
    ellipse.by = yy * size;
    if (this.radius > 0) return (Math.sign(alongX * x + alongY * y) || 1) * (reached / size);
    const update = at + rowPlaces.update;
    const moved = Math.hypot(rows[update], rows[update + 1]);
    return size > 0 && Number.isFinite(moved) ? moved / size : 0;
  }

  #put(to: Vector, x: number, y: number, { unitX, unitY }: Viewport): void {
    to.x = x / unitX;
    to.y = -y / unitY;
    const length = Math.hypot(to.x, to.y);
    to.length = Number.isFinite(length) ? length : 0;
  }

  /** Lengthens or shortens all alike. */
  #scale({ width, height, unitX, unitY }: Viewport): boolean {
    const { gradient, momentum, update, ellipse, circle } = this;
    const longest = Math.max(gradient.length, momentum.length, update.length);
    if (longest === 0) return false;
    const told = update.length > 0 ? update.length : longest;
    const enlarged = Math.min(Math.max(1, shortest / told), mostTimes);
    this.factor = Math.min(enlarged, (longestShare * Math.min(width, height)) / longest);
    for (const one of [gradient, momentum, update]) {
      one.x *= this.factor;
      one.y *= this.factor;
      one.length *= this.factor;
    }
    ellipse.ax *= this.factor / unitX;
    ellipse.bx *= this.factor / unitX;
    ellipse.ay *= -this.factor / unitY;
    ellipse.by *= -this.factor / unitY;
    circle.x = (this.radius * this.factor) / unitX;
    circle.y = (this.radius * this.factor) / unitY;
    return true;
  }
}
