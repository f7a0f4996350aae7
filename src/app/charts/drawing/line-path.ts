import type { Band } from "../../../plot/chart/band.ts";
import { type Column, indexAt, indexAtPlace, placeOf, placeOfStep } from "../../../plot/chart/column.ts";
import type { Envelope } from "../../../plot/chart/decimate.ts";
import type { Extent } from "../../../plot/chart/domain.ts";
import type { Frame } from "../../../plot/chart/frame.ts";
import type { Line } from "../chart.ts";
import styles from "../charts.module.css";
import { BandPath } from "./band-path.ts";
import { type ChartLayers, type End, LineMarks } from "./line-marks.ts";
import { PathText } from "./path.ts";
import { reached } from "./reach.ts";
import { add, show } from "./svg.ts";

/** The values of columns in buckets, by the columns' owners. They outlive a drawing: axes change more often than races. */
export interface Reduced {
  readonly envelopeOf: (owner: object) => Envelope;
  readonly bandOf: (owner: object) => Band;
}

/** The data that a line is drawn from. */
interface Drawn {
  column: Column;
  readonly envelope: Envelope;
  readonly path: PathText;
  /** Null where there is one seed. */
  readonly band: { readonly reduced: Band; readonly path: BandPath } | null;
}

/** Pixels at a line's end over which its height is averaged, so that the name does not jump with the line. */
const memory = 8;
const maxSamples = 24;
/** Widths of the plot that a line may go up and down; beyond that it fills an area, where dashes only cost time. */
const maxVariation = 12;

/** Draws one line of a chart by step, with its tip at the cursor, its name and its dot at the hovered place. */
export class LinePath {
  readonly line: Line;
  readonly #frame: Frame;
  readonly #reduced: Reduced;
  readonly #layers: ChartLayers;
  readonly #line: SVGPathElement;
  readonly #faint: SVGPathElement;
  readonly marks: LineMarks;
  #drawn: Drawn | null = null;
  #dense = false;
  /** True while the faint line is shorter than the line. */
  #stale = true;

  constructor(line: Line, frame: Frame, reduced: Reduced, layers: ChartLayers) {
    this.line = line;
    this.#frame = frame;
    this.#reduced = reduced;
    this.#layers = layers;
    const { color, dash, weight } = line;
    const path = { class: `${styles.line} ${styles[weight]}`, "stroke-dasharray": dash.join(" ") };
    this.#faint = add(layers.ahead, "path", path);
    this.#line = add(layers.behind, "path", path);
    for (const element of [this.#faint, this.#line]) element.style.setProperty("--k", color);
    this.marks = new LineMarks(line, frame, layers);
  }

  /** Lowest and highest of what is drawn, and the recorded value at the start; null before there are values. */
  get reach(): { readonly extents: readonly Extent[]; readonly start: number } | null {
    if (!this.#drawn || this.#drawn.envelope.filled === 0) return null;
    const { envelope, band, column } = this.#drawn;
    return {
      extents: band ? [envelope, band.reduced.extent] : [envelope],
      start: column.values[0],
    };
  }

  /** Draws the column up to a step if that adds values, or if the column is that of another race. */
  grow(reach: number): void {
    const column = this.line.source();
    const known = this.#drawn && this.#drawn.column.owner === column?.owner ? this.#drawn : null;
    const length = column ? indexAt(column, reach) + 1 : 0;
    if (known && column) known.column = column;
    if (known && known.envelope.length >= length) return;
    if (!known) this.#drawn?.band?.path.remove();
    this.#drawn = known ?? (column ? this.#begin(column) : null);
    this.#stale = true;
    const places = column?.places?.ofValues ?? column?.steps ?? null;
    if (column) this.#drawn?.envelope.extend(column.values, length, places);
    if (column) this.#drawn?.band?.path.grow(column, length, places);
    this.#line.setAttribute("d", (column && this.#drawn?.path.write(column.values, places)) ?? "");
    this.#thin((this.#drawn?.path.totalVariation ?? 0) > maxVariation * this.#frame.width);
  }

  #thin(dense: boolean): void {
    if (dense === this.#dense) return;
    this.#dense = dense;
    for (const line of [this.#line, this.#faint]) line.classList.toggle(styles.dense, dense);
  }

  #begin(column: Column): Drawn {
    const envelope = this.#reduced.envelopeOf(column.owner);
    if (envelope.filled === 0) envelope.beginAt(column.first ?? 0);
    const path = new PathText(envelope, this.#frame.x, this.#frame.y);
    return { column, envelope, path, band: column.spread ? this.#beginBand(column) : null };
  }

  #beginBand({ owner, first = 0 }: Column): Drawn["band"] {
    const reduced = this.#reduced.bandOf(owner);
    if (reduced.filled === 0) reduced.beginAt(first);
    return { reduced, path: new BandPath(this.line, reduced, this.#frame, this.#layers) };
  }

  /** Shows or hides the faint line beyond the cursor. */
  lookAhead(visible: boolean): void {
    show(this.#faint, visible);
    this.#drawn?.band?.path.lookAhead(visible, this.#stale);
    if (!visible || !this.#stale) return;
    this.#faint.setAttribute("d", this.#line.getAttribute("d") ?? "");
    this.#stale = false;
  }

  /** Moves the tip to the end of the line at `step`; returns that end, or null if there is no line. */
  end(step: number): End | null {
    if (this.line.weight === "background") return null;
    const last = this.#drawnAt(step);
    const column = this.#drawn?.column;
    if (column === undefined || last < 0 || Number.isNaN(column.values[last])) {
      this.marks.moveTip(null);
      return null;
    }
    const x = this.#frame.x(placeOf(column, last));
    const y = this.#frame.y(column.values[last]);
    this.marks.moveTip({ x, y });
    return { x, y, rest: this.marks.side(y) === "" ? this.#rest(column, last) : y };
  }

  /** Returns the index of the last value drawn at `step` or before; −1 for none. */
  #drawnAt(step: number): number {
    return this.#drawn ? this.#shown(indexAt(this.#drawn.column, step), this.#drawn) : -1;
  }

  /** Returns the index `last`, or that of the last value drawn before; −1 where the line begins after it. */
  #shown(last: number, { column, envelope }: Drawn): number {
    const found = Math.min(last, envelope.length - 1);
    return found < (column.first ?? 0) ? -1 : found;
  }

  #rest(column: Column, last: number): number {
    const { end, width, y } = this.#frame;
    const since = placeOf(column, last) - Math.ceil((memory * end) / width);
    const first = Math.max(0, indexAtPlace(column, since));
    const stride = Math.max(1, Math.ceil((last - first) / maxSamples));
    let sum = 0;
    let count = 0;
    for (let i = last; i >= first; i -= stride) {
      if (Number.isNaN(column.values[i])) continue;
      sum += y(column.values[i]);
      count++;
    }
    return sum / count;
  }

  /** Returns the pixel to which the line is played at `step`, by the places of its own axis. */
  edge(step: number): number {
    const column = this.#drawn?.column;
    return this.#frame.x(column ? placeOfStep(column, step) : 0);
  }

  /** Marks the value at a hovered place; null for none. */
  point(place: number | null): void {
    const column = this.#drawn?.column;
    const at = place === null || !column ? -1 : this.#drawnUnder(column, place);
    const shown = column !== undefined && at >= 0 && this.line.weight !== "background";
    this.marks.moveDot(
      shown ? { x: this.#frame.x(placeOf(column, at)), y: this.#frame.y(column.values[at]) } : null,
    );
  }

  #drawnUnder(column: Column, place: number): number {
    if (!this.#drawn || place > placeOfStep(column, Math.min(column.through, reached()))) return -1;
    return this.#shown(indexAtPlace(column, place), this.#drawn);
  }
}
