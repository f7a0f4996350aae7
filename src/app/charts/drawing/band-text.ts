import type { Spread } from "../../../experiment/recording/spread.ts";
import type { Band, Edge } from "../../../plot/chart/band.ts";
import type { Pixel } from "../../../plot/chart/frame.ts";
import { tenth } from "./path.ts";

/**
 * Writes the `d` of an SVG path around a band. Keeps the text of finished buckets, as `PathText` does. A gap ends one
 * area and begins another.
 */
export class BandText {
  #done = 0;
  /** The areas before the last gap. */
  #closed = "";
  /** Both edges since then, from left to right and from right to left. */
  #upper = "";
  #lower = "";
  readonly #picked = new Int32Array(4);
  readonly #band: Band;
  readonly #x: Pixel;
  readonly #y: Pixel;

  constructor(band: Band, x: Pixel, y: Pixel) {
    this.#band = band;
    this.#x = x;
    this.#y = y;
  }

  /** @param steps the step of each value; null if there is a value for every step */
  write(spread: Spread, steps: Float64Array | null = null): string {
    const last = this.#band.filled - 1;
    if (last < 0) return "";
    for (; this.#done < last; this.#done++) {
      if (this.#band.isGap(this.#done)) this.#close();
      this.#upper += this.#points(this.#done, "upper", spread.q3, steps);
      this.#lower = this.#points(this.#done, "lower", spread.q1, steps) + this.#lower;
    }
    const upper = this.#upper + this.#points(last, "upper", spread.q3, steps);
    return this.#closed + areaOf(upper, this.#points(last, "lower", spread.q1, steps) + this.#lower);
  }

  #close(): void {
    this.#closed += areaOf(this.#upper, this.#lower);
    [this.#upper, this.#lower] = ["", ""];
  }

  #points(bucket: number, edge: Edge, values: Float64Array, steps: Float64Array | null): string {
    const count = this.#band.pick(bucket, edge, this.#picked);
    let text = "";
    for (let k = 0; k < count; k++) {
      const i = this.#picked[k];
      if (Number.isNaN(values[i])) continue;
      const point = `L${tenth(this.#x(steps ? steps[i] : i))} ${tenth(this.#y(values[i]))}`;
      text = edge === "upper" ? text + point : point + text;
    }
    return text;
  }
}

const areaOf = (upper: string, lower: string): string => (upper === "" ? "" : `M${upper.slice(1)}${lower}Z`);
