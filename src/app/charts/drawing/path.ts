import type { Envelope } from "../../../plot/chart/decimate.ts";
import type { Pixel } from "../../../plot/chart/frame.ts";

export const tenth = (pixel: number): number => Math.round(pixel * 10) / 10;

/**
 * Writes the `d` of an SVG path through an envelope's points. Keeps the text of finished buckets, so that a frame
 * writes only the points of the buckets that changed. A NaN leaves a gap.
 */
export class PathText {
  /** Pixels up and down within finished buckets: many where a line oscillates faster than it can be drawn. */
  totalVariation = 0;
  #done = 0;
  #text = "";
  #open = false;
  readonly #picked = new Int32Array(4);
  readonly #envelope: Envelope;
  readonly #x: Pixel;
  readonly #y: Pixel;

  constructor(envelope: Envelope, x: Pixel, y: Pixel) {
    this.#envelope = envelope;
    this.#x = x;
    this.#y = y;
  }

  /**
   * Returns the path through the points of `column` that the envelope has selected.
   *
   * @param steps the step of each value; null if there is a value for every step
   */
  write(column: Float64Array, steps: Float64Array | null = null): string {
    const last = this.#envelope.filled - 1;
    if (last < 0) return "";
    while (this.#done < last) {
      const points = this.#points(this.#done, column, steps, this.#open);
      // There may be fewer values than buckets: an empty bucket is skipped.
      this.#open = points !== "" || (this.#open && !this.#envelope.isGap(this.#done));
      this.#text += points;
      this.totalVariation += this.#variationOf(this.#done, column);
      this.#done++;
    }
    return this.#text + this.#points(last, column, steps, this.#open);
  }

  #variationOf(bucket: number, column: Float64Array): number {
    const count = this.#envelope.pick(bucket, this.#picked);
    if (count < 2) return 0;
    const [first, second] = [column[this.#picked[count - 2]], column[this.#picked[count - 1]]];
    const way = Math.abs(this.#y(first) - this.#y(second));
    return Number.isNaN(way) ? 0 : way;
  }

  #points(bucket: number, column: Float64Array, steps: Float64Array | null, open: boolean): string {
    const count = this.#envelope.pick(bucket, this.#picked);
    let text = "";
    let joined = open;
    for (let k = 0; k < count; k++) {
      const i = this.#picked[k];
      const value = column[i];
      if (Number.isNaN(value)) {
        joined = false;
        continue;
      }
      text += `${joined ? "L" : "M"}${tenth(this.#x(steps ? steps[i] : i))} ${tenth(this.#y(value))}`;
      joined = true;
    }
    return text;
  }
}
