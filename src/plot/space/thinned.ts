import { pointSize } from "./drape.ts";

/** Points of a line in the box, `pointSize` numbers each, the first `count` of them valid. */
interface Line {
  readonly points: Float32Array;
  readonly count: number;
}

/** The distance in the box up to which a point is left out: some three pixels. */
const apart = 0.012;

/**
 * A line with fewer points, for pictures that move: of points that lie within `apart` of each other only the first is
 * kept. It continues where it stopped the last time, as the line it follows does.
 */
export class Thinned implements Line {
  points = new Float32Array(pointSize * 64);
  count = 0;
  readonly #line: Line;
  /** The points of the line that are dealt with, and the number of each that is kept. */
  #done = 0;
  readonly #kept: number[] = [];
  /** True where a point was left out since which the line has been interrupted. */
  #isCut = false;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Returns the number of kept points among the line's first `count`. */
  countAt(count: number): number {
    this.#follow();
    let [from, to] = [0, this.count];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#kept[middle] < count) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #follow(): void {
    for (; this.#done < this.#line.count; this.#done++) {
      if (this.#line.points[pointSize * this.#done + 3] === 0) this.#isCut = true;
      if (this.#isFar()) this.#keep();
    }
  }

  /** Says whether the next point of the line is far enough from the last that is kept. */
  #isFar(): boolean {
    if (this.count === 0) return true;
    const [at, last] = [pointSize * this.#done, pointSize * (this.count - 1)];
    const { points } = this.#line;
    return (
      Math.hypot(
        points[at] - this.points[last],
        points[at + 1] - this.points[last + 1],
        points[at + 2] - this.points[last + 2],
      ) >= apart
    );
  }

  #keep(): void {
    const at = pointSize * this.count;
    if (at + pointSize > this.points.length) {
      const grown = new Float32Array(2 * this.points.length);
      grown.set(this.points);
      this.points = grown;
    }
    const from = pointSize * this.#done;
    this.points.set(this.#line.points.subarray(from, from + 3), at);
    this.points[at + 3] = this.#isCut ? 0 : 1;
    this.#isCut = false;
    this.#kept.push(this.#done);
    this.count += 1;
  }
}
