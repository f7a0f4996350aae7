import { identities } from "../identity.ts";
import type { Track } from "../state/recording.ts";
import styles from "./charts.module.css";
import type { Envelope } from "./decimate.ts";
import type { Frame } from "./frame.ts";
import { markerText } from "./marker.ts";
import { PathText } from "./path.ts";
import { columnOf, type QuantityId } from "./quantities.ts";
import { add, moveTo, show } from "./svg.ts";

/** A contender as a chart names it. */
export interface Runner {
  readonly slot: number;
  /** As much of its name as fits beside its line, and how wide that is in pixels. */
  readonly label: string;
  readonly width: number;
}

/** The layers of a chart, from back to front. */
export interface Layers {
  readonly ahead: SVGGElement;
  readonly behind: SVGGElement;
  readonly marks: SVGGElement;
  readonly labels: SVGGElement;
}

/** Where a line ends at the cursor, in pixels. */
export interface End {
  readonly x: number;
  readonly y: number;
  /** Where its label would best stand: in the middle of what the line did lately. */
  readonly rest: number;
}

/** What a line is drawn from. */
interface Drawn {
  readonly track: Track;
  readonly envelope: Envelope;
  readonly path: PathText;
}

/** How far back, in pixels, a line's end is averaged for its label, so that the label does not jump with it. */
const memory = 8;
const mostSamples = 24;
/** A line that goes up and down more than this many widths of its plot is a surface: dashes only cost time there. */
const mostSwing = 12;
/** From a line's end to its label. */
export const labelGap = 10;

/** One contender in one chart: its line, the tip of it at the cursor, its label and its dot at the hovered step. */
export class Strand {
  readonly runner: Runner;
  readonly #chart: QuantityId;
  readonly #frame: Frame;
  readonly #envelopeOf: (track: Track) => Envelope;
  readonly #line: SVGPathElement;
  readonly #faint: SVGPathElement;
  readonly #tip: SVGPathElement;
  readonly #dot: SVGCircleElement;
  readonly #label: SVGTextElement;
  readonly #leader: SVGPathElement;
  #drawn: Drawn | null = null;
  #text = "";
  #dense = false;
  /** Whether the faint line lags behind the line. */
  #stale = true;

  constructor(
    runner: Runner,
    chart: QuantityId,
    frame: Frame,
    envelopeOf: (track: Track) => Envelope,
    layers: Layers,
  ) {
    this.runner = runner;
    this.#chart = chart;
    this.#frame = frame;
    this.#envelopeOf = envelopeOf;
    const { token, dash, marker } = identities[runner.slot];
    const line = { class: styles.line, "stroke-dasharray": dash.join(" ") };
    this.#faint = add(layers.ahead, "path", line);
    this.#line = add(layers.behind, "path", line);
    this.#tip = add(layers.marks, "path", { class: styles.tip, d: markerText(marker, 3.4) });
    this.#dot = add(layers.marks, "circle", { class: styles.dot, r: 3 });
    this.#leader = add(layers.labels, "path", { class: styles.leader });
    this.#label = add(layers.labels, "text", { class: styles.label, dy: "0.35em" });
    for (const element of [this.#faint, this.#line, this.#tip, this.#dot, this.#leader, this.#label])
      element.style.setProperty("--k", `var(${token})`);
  }

  /** How far what is drawn has reached, and the recorded value at the start; null before there is anything. */
  get extent(): { readonly envelope: Envelope; readonly start: number } | null {
    if (!this.#drawn || this.#drawn.envelope.length === 0) return null;
    return { envelope: this.#drawn.envelope, start: this.#column[0] };
  }

  get #column(): Float64Array {
    return this.#drawn ? columnOf(this.#drawn.track, this.#chart) : nothing;
  }

  /** Takes in a track up to `length`, exclusive, and draws it where that is more, or another race's. */
  grow(track: Track | undefined, length: number): void {
    const known = this.#drawn?.track === track ? this.#drawn : null;
    if (known && known.envelope.length >= Math.min(track?.length ?? 0, length)) return;
    this.#drawn = known ?? (track ? this.#begin(track) : null);
    this.#stale = true;
    this.#drawn?.envelope.extend(this.#column, Math.min(this.#drawn.track.length, length));
    this.#line.setAttribute("d", this.#drawn?.path.write(this.#column) ?? "");
    this.#thin((this.#drawn?.path.swing ?? 0) > mostSwing * this.#frame.width);
  }

  #thin(dense: boolean): void {
    if (dense === this.#dense) return;
    this.#dense = dense;
    for (const line of [this.#line, this.#faint]) line.classList.toggle(styles.dense, dense);
  }

  #begin(track: Track): Drawn {
    const envelope = this.#envelopeOf(track);
    return { track, envelope, path: new PathText(envelope, this.#frame.x, this.#frame.y) };
  }

  /** Draws what lies beyond the cursor faintly, if there is any. */
  lookAhead(visible: boolean): void {
    show(this.#faint, visible);
    if (!visible || !this.#stale) return;
    this.#faint.setAttribute("d", this.#line.getAttribute("d") ?? "");
    this.#stale = false;
  }

  /** Moves the tip to where the line stands at `step`; null where there is no line. */
  end(step: number): End | null {
    const last = Math.min(step, (this.#drawn?.envelope.length ?? 0) - 1);
    const column = this.#column;
    const there = last >= 0 && !Number.isNaN(column[last]);
    for (const element of [this.#label, this.#leader]) show(element, there);
    const y = there ? this.#frame.y(column[last]) : Number.NaN;
    const inside = there && this.#side(y) === "";
    const end = there ? { x: this.#frame.x(last), y, rest: inside ? this.#rest(column, last) : y } : null;
    show(this.#tip, inside);
    if (end) moveTo(this.#tip, end.x, end.y);
    return end;
  }

  #rest(column: Float64Array, last: number): number {
    const { steps, width, y } = this.#frame;
    const back = Math.min(last, Math.ceil((memory * steps) / width));
    const stride = Math.max(1, Math.ceil(back / mostSamples));
    let sum = 0;
    let count = 0;
    for (let i = last; i >= last - back; i -= stride) {
      if (Number.isNaN(column[i])) continue;
      sum += y(column[i]);
      count++;
    }
    return sum / count;
  }

  /** An arrow where a line left the plot, else nothing. */
  #side(y: number): string {
    const { top, height } = this.#frame;
    if (y < top - 1) return " ↑";
    return y > top + height + 1 ? " ↓" : "";
  }

  /** Puts the label beside the line's end, an arrow behind the name of a line that left the plot. */
  label({ x, y }: End, at: number): void {
    const { top, height } = this.#frame;
    const text = this.runner.label + this.#side(y);
    if (text !== this.#text) this.#label.textContent = text;
    this.#text = text;
    moveTo(this.#label, x + labelGap, at);
    const from = Math.min(Math.max(y, top), top + height);
    show(this.#leader, Math.abs(from - at) > 6);
    this.#leader.setAttribute("d", `M${x + 4} ${from.toFixed(1)}L${x + labelGap - 2} ${at.toFixed(1)}`);
  }

  /** Marks the value at a hovered step; null for none. */
  point(step: number | null): void {
    const there = step !== null && step < (this.#drawn?.envelope.length ?? 0);
    const y = there ? this.#frame.y(this.#column[step]) : 0;
    const visible = there && this.#side(y) === "";
    show(this.#dot, visible);
    if (visible) moveTo(this.#dot, this.#frame.x(step), y);
  }
}

const nothing = new Float64Array(0);
