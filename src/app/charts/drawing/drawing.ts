import { type Axis, axisFor } from "../../../plot/chart/axis.ts";
import type { Extent } from "../../../plot/chart/domain.ts";
import type { Frame } from "../../../plot/chart/frame.ts";
import { player } from "../../player/player.ts";
import type { Chart, Guide } from "../chart.ts";
import styles from "../charts.module.css";
import type { ChartLayers } from "./line-marks.ts";
import { LinePath, type Reduced } from "./line-path.ts";
import { nameEnds, nameHeight } from "./name-ends.ts";
import { ProgressClip } from "./progress-clip.ts";
import { reached } from "./reach.ts";
import { add, moveTo, show } from "./svg.ts";

/** Draws everything in a chart that moves, as SVG without React: a frame writes only what changed. */
export class Drawing {
  readonly #chart: Chart;
  readonly #linePaths: readonly LinePath[];
  readonly #frame: Frame;
  /** One clip for all lines by step; one per line by gradient evaluations, where the cursor differs between lines. */
  readonly #progressClips: readonly ProgressClip[];
  readonly #cursor: SVGLineElement;
  readonly #hover: SVGLineElement;

  /**
   * @param root an empty group to draw in
   * @param id unique in the document, for the clips
   */
  constructor(root: SVGGElement, id: string, chart: Chart, frame: Frame, reduced: Reduced) {
    this.#chart = chart;
    this.#frame = frame;
    this.#progressClips = (chart.across === "steps" ? [null] : chart.lines).map(
      (_, i) => new ProgressClip(root, `${id}-${i}`, frame),
    );
    if (chart.guide) guideAt(root, chart.guide, frame);
    this.#cursor = add(root, "line", { class: styles.cursor, y1: frame.top, y2: frame.top + frame.height });
    this.#hover = add(root, "line", { class: styles.hover, y1: frame.top, y2: frame.top + frame.height });
    const [marks, labels] = [add(root, "g"), add(root, "g")];
    this.#linePaths = chart.lines.map((line, i) => {
      const { ahead, behind } = this.#progressClips[i] ?? this.#progressClips[0];
      const layers: ChartLayers = { ahead, behind, marks, labels };
      return new LinePath(line, frame, reduced, layers);
    });
  }

  /** Follows the player. */
  draw(): void {
    const { step } = player;
    const reach = reached();
    for (const linePath of this.#linePaths) linePath.grow(reach);
    this.#clipAtCursor(step, reach);
    nameEnds(this.#linePaths, step, this.#frame);
  }

  /** Marks a hovered place; null for none. */
  point(place: number | null): void {
    show(this.#hover, place !== null);
    if (place !== null) moveTo(this.#hover, this.#frame.x(place), 0);
    for (const linePath of this.#linePaths) linePath.point(place);
  }

  /** Returns the axis that fits the lines drawn; null before there are values. */
  axis(): Axis | null {
    const { offset, guide, axis: fixed } = this.#chart;
    if (typeof fixed === "object") return fixed;
    const reaches = this.#linePaths.map((linePath) => linePath.reach).filter((reach) => reach !== null);
    if (reaches.length === 0) return null;
    const seen: Extent[] = reaches.flatMap(({ extents }) => extents);
    if (guide) seen.push({ lowest: guide.value, highest: guide.value, lowestPositive: guide.value });
    const start = reaches[0].start - offset;
    return axisFor(seen, start, offset, fixed);
  }

  /**
   * Splits the lines at the cursor. By gradient evaluations, the cursor is at another place for each line, and no
   * vertical line marks it.
   */
  #clipAtCursor(step: number, reach: number): void {
    const { left, width, x } = this.#frame;
    const ahead = step < reach;
    const single = this.#chart.across === "steps";
    const cursor = Math.min(x(step), left + width);
    for (const [i, clip] of this.#progressClips.entries())
      clip.at(ahead ? (single ? cursor : this.#linePaths[i].edge(step)) : null);
    for (const linePath of this.#linePaths) linePath.lookAhead(ahead);
    show(this.#cursor, single);
    if (single) moveTo(this.#cursor, cursor, 0);
  }
}

/** Draws a value of reference: a horizontal line, with its text above the end, or below it if there is no room. */
function guideAt(root: SVGGElement, { value, text }: Guide, { left, top, width, y }: Frame): void {
  const group = add(root, "g", { class: styles.guide });
  const at = y(value);
  add(group, "line", { x1: left, x2: left + width, y1: at, y2: at });
  const above = at - nameHeight - 4 >= top;
  add(group, "text", { x: left + width - 2, y: above ? at - 4 : at + nameHeight }).textContent = text;
}
