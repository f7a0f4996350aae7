import type { PlotFrame } from "../../../plot/chart/frame.ts";
import type { NamePlace } from "../../../plot/chart/labels.ts";
import { markerText } from "../../../plot/look/marker.ts";
import type { Line } from "../chart.ts";
import styles from "../charts.module.css";
import { add, moveTo, show } from "./svg.ts";

/** The layers of a chart, from back to front. */
export interface ChartLayers {
  readonly ahead: SVGGElement;
  readonly behind: SVGGElement;
  readonly marks: SVGGElement;
  readonly labels: SVGGElement;
}

/** The end of a line at the cursor, in pixels. */
export interface End {
  readonly x: number;
  readonly y: number;
  /** The best height for its name: the mean of the line's last pixels. */
  readonly rest: number;
}

/** The signs at a line: its tip at the cursor, the name at its end, and the dot at the hovered place. */
export class LineMarks {
  readonly #line: Line;
  readonly #frame: PlotFrame;
  readonly #tip: SVGPathElement;
  readonly #dot: SVGCircleElement;
  readonly #name: SVGTextElement;
  /** Holds the name, and is moved in its place: a text that has another transform is laid out again. */
  readonly #nameGroup: SVGGElement;
  readonly #leader: SVGPathElement;
  #text = "";

  constructor(line: Line, frame: PlotFrame, { marks, labels }: Pick<ChartLayers, "marks" | "labels">) {
    this.#line = line;
    this.#frame = frame;
    const tip = line.weight === "light" ? `${styles.tip} ${styles.hollow}` : styles.tip;
    this.#tip = add(marks, "path", { class: tip, d: markerText(line.marker, 3.4) });
    this.#dot = add(marks, "circle", { class: styles.dot, r: 3 });
    this.#leader = add(labels, "path", { class: styles.leader });
    this.#nameGroup = add(labels, "g");
    this.#name = add(this.#nameGroup, "text", { class: styles.label, dy: "0.35em" });
    for (const element of [this.#tip, this.#dot, this.#leader, this.#name]) {
      element.style.setProperty("--k", line.color);
      show(element, false);
    }
  }

  /** Returns an arrow if a point is above or below the plot, else an empty text. */
  side(y: number): string {
    const { top, height } = this.#frame;
    if (y < top - 1) return " ↑";
    return y > top + height + 1 ? " ↓" : "";
  }

  /** Shows the tip at a point inside the plot and prepares the name; hides both where there is no line. */
  moveTip(end: Pick<End, "x" | "y"> | null): void {
    for (const element of [this.#name, this.#leader]) show(element, end !== null);
    const inside = end !== null && this.side(end.y) === "";
    show(this.#tip, inside);
    if (inside) moveTo(this.#tip, end.x, end.y);
  }

  /** Shows the dot at a point inside the plot; null hides it. */
  moveDot(at: Pick<End, "x" | "y"> | null): void {
    const inside = at !== null && !Number.isNaN(at.y) && this.side(at.y) === "";
    show(this.#dot, inside);
    if (inside) moveTo(this.#dot, at.x, at.y);
  }

  /** Writes the name at its place, with an arrow after that of a line that is outside the plot. */
  moveName({ x, y }: End, { left, middle }: NamePlace): void {
    const { top, height } = this.#frame;
    const text = this.#line.label + this.side(y);
    if (text !== this.#text) this.#name.textContent = text;
    this.#text = text;
    moveTo(this.#nameGroup, left, middle);
    const from = Math.min(Math.max(y, top), top + height);
    const beside = left > x;
    const to = beside ? left - 2 : Math.max(x, left);
    const under = middle + (middle < from ? 5 : -5);
    show(this.#leader, Math.abs(from - middle) > (beside ? 6 : 16));
    this.#leader.setAttribute(
      "d",
      `M${(x + (beside ? 4 : 0)).toFixed(1)} ${from.toFixed(1)}L${to.toFixed(1)} ${(beside ? middle : under).toFixed(1)}`,
    );
  }
}
