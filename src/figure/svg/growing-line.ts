import { cutToScreen, type Segment } from "../../plot/plane/cut.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { PathWriter, tenths } from "./path-writer.ts";
import { Thinner } from "./thinner.ts";

/** The points of a line by step, in pixels; NaN interrupts it. */
export interface LinePoints {
  readonly step: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Pixels by which a line may change when points are left out. */
const tolerance = 0.25;
/** Number of segments above which a line is seen as a smear, and repeated ones are left out. */
const maxSegments = 1500;

/**
 * A line that can be drawn up to any step. The path up to a step is the beginning of the whole path's text, so it
 * costs a search and a slice. The line is clipped to the screen.
 */
export class GrowingLine {
  readonly #size: Size;
  readonly #points: LinePoints;
  /** Indices of the points kept. */
  readonly #kept: number[] = [];
  /** Length of the text after each of them, and the writer's last point there, in tenths of a pixel. */
  readonly #ends: Int32Array;
  readonly #penX: Int32Array;
  readonly #penY: Int32Array;
  readonly #text: string;
  readonly #cut: Segment = { ax: 0, ay: 0, bx: 0, by: 0 };

  constructor(points: LinePoints, size: Size) {
    this.#points = points;
    this.#size = size;
    this.#thin();
    this.#ends = new Int32Array(this.#kept.length);
    this.#penX = new Int32Array(this.#kept.length);
    this.#penY = new Int32Array(this.#kept.length);
    this.#text = this.#write(this.#cellSize());
  }

  /** Returns the `d` of the path up to `step`, and on to the point `tip` where that is not the last one kept. */
  upTo(step: number, tip: { readonly x: number; readonly y: number } | null = null): string {
    const last = this.#lastAt(step);
    if (last < 0) return "";
    const text = this.#text.slice(0, this.#ends[last]);
    const from = this.#kept[last];
    const [x, y] = [this.#points.x[from], this.#points.y[from]];
    if (!tip || Number.isNaN(x + y + tip.x + tip.y) || (tip.x === x && tip.y === y)) return text;
    const writer = PathWriter.from(this.#penX[last], this.#penY[last]);
    this.#segment(writer, x, y, tip.x, tip.y, text === "");
    return text + writer.text;
  }

  #thin(): void {
    const { x, y } = this.#points;
    const thinner = new Thinner(tolerance, (i) => this.#kept.push(i));
    for (let i = 0; i < x.length; i++) {
      if (Number.isNaN(x[i]) || Number.isNaN(y[i])) {
        thinner.end();
        this.#kept.push(i);
      } else thinner.add(i, x[i], y[i]);
    }
    thinner.end();
  }

  #lastAt(step: number): number {
    let low = 0;
    let high = this.#kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#points.step[this.#kept[middle]] <= step) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Returns the size in pixels of cells between which a segment is drawn only once; 0 to draw all segments. */
  #cellSize(): number {
    if (this.#kept.length <= maxSegments) return 0;
    for (let cell = 0.5; ; cell *= 2) {
      const seen = new Set<string>();
      for (let k = 1; k < this.#kept.length; k++) seen.add(this.#keyOf(k, cell));
      if (seen.size <= maxSegments) return cell;
    }
  }

  /** Names the cells of both ends of the segment to the k-th point. */
  #keyOf(k: number, cell: number): string {
    const { x, y } = this.#points;
    const { width, height } = this.#size;
    const place = (i: number) => {
      const column = Math.round(Math.min(Math.max(x[i], -cell), width + cell) / cell);
      return `${column} ${Math.round(Math.min(Math.max(y[i], -cell), height + cell) / cell)}`;
    };
    return `${place(this.#kept[k - 1])} ${place(this.#kept[k])}`;
  }

  #write(cell: number): string {
    const { x, y } = this.#points;
    const writer = new PathWriter();
    const seen = new Set<string>();
    for (let k = 0; k < this.#kept.length; k++) {
      const [from, to] = [this.#kept[k - 1], this.#kept[k]];
      const key = cell > 0 && k > 0 ? this.#keyOf(k, cell) : "";
      const joins = k > 0 && !Number.isNaN(x[from]) && !Number.isNaN(x[to] + y[to] + y[from]);
      if (joins && (key === "" || !seen.has(key)))
        this.#segment(writer, x[from], y[from], x[to], y[to], writer.text === "");
      seen.add(key);
      this.#ends[k] = writer.text.length;
      this.#penX[k] = writer.x;
      this.#penY[k] = writer.y;
    }
    return writer.text;
  }

  /** Writes a segment, clipped. @param first true where nothing is written yet */
  #segment(writer: PathWriter, x0: number, y0: number, x1: number, y1: number, first: boolean): void {
    if (!cutToScreen(this.#cut, x0, y0, x1, y1, this.#size)) return;
    const { ax, ay, bx, by } = this.#cut;
    if (first || tenths(ax) !== writer.x || tenths(ay) !== writer.y) writer.moveTo(ax, ay);
    writer.lineTo(bx, by);
  }
}
