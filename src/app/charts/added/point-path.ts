/** Points kept at most; where there are more, every second one is left out. */
const most = 1500;
/** Pixels from one point kept to the next. */
const closest = 0.8;
/** Mean distance of points in pixels from which on lines between them would hide each other. */
const scattered = 14;
const fewest = 40;

/**
 * Points in pixels, in order, as the `d` of an SVG path: a line, or dots where the points jump about. Points closer to
 * the one before than can be seen are left out.
 */
export class PointPath {
  #index: number[] = [];
  #x: number[] = [];
  #y: number[] = [];
  #stride = 1;
  #travelled = 0;
  /** The text of the points up to each, and whether these are dots. */
  #ends: number[] = [];
  #text = "";
  #asDots = false;

  /** Adds a point; a NaN interrupts the line. @param index greater than those before */
  add(index: number, x: number, y: number): void {
    const last = this.#x.length - 1;
    const way = last < 0 ? 0 : Math.hypot(x - this.#x[last], y - this.#y[last]);
    if (index % this.#stride !== 0 || (last >= 0 && way < closest)) return;
    if (!Number.isNaN(way)) this.#travelled += way;
    this.#index.push(index);
    this.#x.push(x);
    this.#y.push(y);
    if (this.#x.length > most) this.#halve();
    else if (this.dots === this.#asDots) this.#write(this.#x.length - 1);
    else this.#writeAll();
  }

  /** True where the points jump about. */
  get dots(): boolean {
    const { length } = this.#x;
    return length >= fewest && this.#travelled / length > scattered;
  }

  #halve(): void {
    this.#stride *= 2;
    const kept = this.#index.flatMap((index, k) => (index % this.#stride === 0 ? [k] : []));
    const [index, x, y] = [this.#index, this.#x, this.#y].map((all) => kept.map((k) => all[k]));
    [this.#index, this.#x, this.#y] = [index, x, y];
    this.#travelled /= 2;
    this.#writeAll();
  }

  #writeAll(): void {
    this.#asDots = this.dots;
    this.#text = "";
    this.#ends = [];
    for (let k = 0; k < this.#x.length; k++) this.#write(k);
  }

  #write(k: number): void {
    const [x, y] = [this.#x[k], this.#y[k]];
    if (!Number.isNaN(x) && !Number.isNaN(y)) {
      const joined = k > 0 && !this.#asDots && !Number.isNaN(this.#x[k - 1]) && !Number.isNaN(this.#y[k - 1]);
      this.#text += `${joined ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}${this.#asDots ? "h0" : ""}`;
    }
    this.#ends.push(this.#text.length);
  }

  /** Returns the path through the points up to an index. */
  text(last: number): string {
    const kept = this.#upTo(last);
    return kept === 0 ? "" : this.#text.slice(0, this.#ends[kept - 1]);
  }

  /** Returns the number of points kept up to an index. */
  #upTo(last: number): number {
    let [low, high] = [0, this.#index.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#index[middle] <= last) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Returns the index of the point nearest to a pixel, and their distance; null without points. */
  nearest(x: number, y: number): { readonly index: number; readonly distance: number } | null {
    let best: { index: number; distance: number } | null = null;
    for (const [k, index] of this.#index.entries()) {
      const distance = Math.hypot(x - this.#x[k], y - this.#y[k]);
      if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { index, distance };
    }
    return best;
  }
}
