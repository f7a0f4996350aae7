import {
  type Column,
  indexAt,
  indexAtPlace,
  placeOf,
  placeOfStep,
  stepOf,
} from "../../../plot/chart/column.ts";
import type { Extent } from "../../../plot/chart/domain.ts";
import type { PlotFrame } from "../../../plot/chart/frame.ts";
import styles from "../charts.module.css";
import { type ChartLayers, type End, LineMarks } from "../drawing/line-marks.ts";
import { reached } from "../drawing/reach.ts";
import { add, show } from "../drawing/svg.ts";
import type { PairLine } from "./added-chart.ts";
import { PointPath } from "./point-path.ts";

/** Lowest and highest of the finite values seen. */
class Extremes implements Extent {
  lowest = Number.POSITIVE_INFINITY;
  highest = Number.NEGATIVE_INFINITY;
  lowestPositive = Number.POSITIVE_INFINITY;

  see(value: number): void {
    if (!Number.isFinite(value)) return;
    if (value < this.lowest) this.lowest = value;
    if (value > this.highest) this.highest = value;
    if (value > 0 && value < this.lowestPositive) this.lowestPositive = value;
  }
}

/** Two columns that were recorded together. The base is the one with fewer rows, whose index counts the points. */
interface Together {
  readonly base: Column;
  readonly up: Column;
  readonly across: Column;
}

/** Draws one line of a chart of two columns: a point for each step at which both were recorded, in order. */
export class PairPath {
  readonly line: PairLine;
  readonly marks: LineMarks;
  readonly acrossExtent = new Extremes();
  readonly upExtent = new Extremes();
  readonly #frame: PlotFrame;
  readonly #offsets: { readonly up: number; readonly across: number };
  readonly #points: PointPath;
  readonly #line: SVGPathElement;
  readonly #faint: SVGPathElement;
  #together: Together | null = null;
  #length = 0;

  constructor(
    line: PairLine,
    frame: PlotFrame,
    offsets: { readonly up: number; readonly across: number },
    layers: ChartLayers,
  ) {
    this.line = line;
    this.#frame = frame;
    this.#offsets = offsets;
    this.#points = new PointPath();
    this.#faint = add(layers.ahead, "path", { class: `${styles.line} ${styles.ahead}` });
    this.#line = add(layers.behind, "path", { class: styles.line });
    for (const path of [this.#faint, this.#line]) path.style.setProperty("--k", line.color);
    this.marks = new LineMarks(line, frame, layers);
  }

  /** Adds the points up to a step. @returns false if the columns are those of another race: nothing can be added */
  grow(reach: number): boolean {
    const [up, across] = [this.line.source(), this.line.across()];
    if (this.#together && this.#together.up.owner !== up?.owner) return false;
    if (!up || !across) return true;
    const base = across.steps && !up.steps ? across : up;
    this.#together = { base, up, across };
    const length = indexAt(base, reach) + 1;
    for (let i = Math.max(this.#length, base.first ?? 0); i < length; i++) {
      const [x, y] = this.#valuesAt(this.#together, i);
      // A logarithmic axis shows the values less the offset.
      this.acrossExtent.see(x - this.#offsets.across);
      this.upExtent.see(y - this.#offsets.up);
      this.#points.add(i, this.#frame.x(x), this.#frame.y(y));
    }
    this.#length = Math.max(this.#length, length);
    return true;
  }

  #valuesAt({ base, up, across }: Together, i: number): [x: number, y: number] {
    const step = stepOf(base, i);
    const at = (column: Column): number => (column === base ? i : indexAt(column, step));
    return [across.values[at(across)], up.values[at(up)]];
  }

  /** The recorded values at the start; null before there are any. */
  get start(): { readonly x: number; readonly y: number } | null {
    if (!this.#together || this.#length === 0) return null;
    const [x, y] = this.#valuesAt(this.#together, 0);
    return { x, y };
  }

  /** Draws the points up to the cursor, those after it faintly, and moves the tip; returns the line's end. */
  end(step: number): End | null {
    const last = this.#together ? Math.min(indexAt(this.#together.base, step), this.#length - 1) : -1;
    const isAhead = last < this.#length - 1;
    const { dots } = this.#points;
    for (const path of [this.#line, this.#faint]) path.classList.toggle(styles.dots, dots);
    this.#line.setAttribute("d", this.#points.text(last));
    show(this.#faint, isAhead);
    if (isAhead) this.#faint.setAttribute("d", this.#points.text(this.#length - 1));
    const at = this.#pixelAt(last < (this.#together?.base.first ?? 0) ? -1 : last);
    const end = at && !Number.isNaN(at.x) && !Number.isNaN(at.y) ? at : null;
    this.marks.moveTip(end);
    return end && { ...end, rest: end.y };
  }

  #pixelAt(i: number): { readonly x: number; readonly y: number } | null {
    if (!this.#together || i < 0) return null;
    const [x, y] = this.#valuesAt(this.#together, i);
    return { x: this.#frame.x(x), y: this.#frame.y(y) };
  }

  /** Marks the values at a hovered place; null for none. */
  point(place: number | null): void {
    const base = this.#together?.base;
    const isDrawn = base && place !== null && place <= placeOfStep(base, Math.min(base.through, reached()));
    this.marks.moveDot(isDrawn ? this.#pixelAt(Math.min(indexAtPlace(base, place), this.#length - 1)) : null);
  }

  /** Returns the place of the drawn point nearest to a pixel, and their distance; null where there is none. */
  nearest(x: number, y: number): { readonly place: number; readonly distance: number } | null {
    const base = this.#together?.base;
    const found = this.#points.nearest(x, y);
    return base && found ? { place: placeOf(base, found.index), distance: found.distance } : null;
  }
}
