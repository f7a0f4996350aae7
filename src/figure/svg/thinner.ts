/**
 * Leaves out the points of a line that do not show: the line through those kept passes all others within a tolerance.
 * It takes a point at a time and looks back at none, so its time is linear for any line (sector clipping, after I. Tomek,
 * "Two algorithms for piecewise-linear continuous approximation of functions of one variable", 1974).
 */
export class Thinner {
  readonly #tolerance: number;
  readonly #keep: (index: number) => void;
  #anchorX = 0;
  #anchorY = 0;
  /** The last point seen; while `#waiting`, the next point decides whether it is kept. */
  #x = 0;
  #y = 0;
  #index = -1;
  #waiting = false;
  /** Interval of directions from the anchor, relative to `#along`, in which a segment passes all points since. */
  #along = 0;
  #low = Number.NEGATIVE_INFINITY;
  #high = Number.POSITIVE_INFINITY;
  #farthest = 0;

  /** @param keep called with the index of every point kept, in order, once it is certain */
  constructor(tolerance: number, keep: (index: number) => void) {
    this.#tolerance = tolerance;
    this.#keep = keep;
  }

  /** Adds the next point of the line; indices ascend. */
  add(index: number, x: number, y: number): void {
    if (this.#index < 0) {
      this.#settle(index, x, y);
      return;
    }
    if (this.#waiting && !this.#passes(x, y)) this.#settle(this.#index, this.#x, this.#y);
    this.#narrow(x, y);
    [this.#index, this.#x, this.#y, this.#waiting] = [index, x, y, true];
  }

  /** Ends the line; the next point added begins another. */
  end(): void {
    if (this.#waiting) this.#keep(this.#index);
    this.#index = -1;
    this.#waiting = false;
  }

  #settle(index: number, x: number, y: number): void {
    this.#keep(index);
    [this.#anchorX, this.#anchorY, this.#index, this.#waiting] = [x, y, index, false];
    [this.#low, this.#high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    this.#farthest = 0;
  }

  /** Says whether a segment from the anchor to a point passes all those between. */
  #passes(x: number, y: number): boolean {
    const distance = Math.hypot(x - this.#anchorX, y - this.#anchorY);
    // Without this, a line that turns back would lose its tip.
    if (distance < this.#farthest - this.#tolerance) return false;
    if (this.#low === Number.NEGATIVE_INFINITY) return true;
    const angle = this.#angleTo(x, y);
    return angle >= this.#low && angle <= this.#high;
  }

  #narrow(x: number, y: number): void {
    const distance = Math.hypot(x - this.#anchorX, y - this.#anchorY);
    this.#farthest = Math.max(this.#farthest, distance);
    if (distance <= this.#tolerance) return;
    if (this.#low === Number.NEGATIVE_INFINITY) {
      this.#along = Math.atan2(y - this.#anchorY, x - this.#anchorX);
      [this.#low, this.#high] = [-Math.PI, Math.PI];
    }
    const angle = this.#angleTo(x, y);
    const room = Math.asin(this.#tolerance / distance);
    this.#low = Math.max(this.#low, angle - room);
    this.#high = Math.min(this.#high, angle + room);
  }

  /** Returns the direction to a point relative to `#along`, from −π to π. */
  #angleTo(x: number, y: number): number {
    const angle = Math.atan2(y - this.#anchorY, x - this.#anchorX) - this.#along;
    if (angle > Math.PI) return angle - 2 * Math.PI;
    return angle < -Math.PI ? angle + 2 * Math.PI : angle;
  }
}
