import { type Axis, axisFor } from "../../../plot/chart/axis.ts";
import type { PlotFrame } from "../../../plot/chart/frame.ts";
import { player } from "../../player/player.ts";
import { nameEnds } from "../drawing/name-ends.ts";
import { clip } from "../drawing/progress-clip.ts";
import { reached } from "../drawing/reach.ts";
import { add } from "../drawing/svg.ts";
import type { PairChart } from "./added-chart.ts";
import { PairPath } from "./pair-path.ts";

/** The axes of a chart of two columns; in requests, null where there are no values yet. */
export interface PairAxes<Missing = never> {
  readonly up: Axis | Missing;
  readonly across: Axis | Missing;
}

/** Draws the lines of a chart of two columns, as SVG without React. */
export class PairDrawing {
  readonly #root: SVGGElement;
  readonly #id: string;
  readonly #chart: PairChart;
  readonly #frame: PlotFrame;
  #paths: readonly PairPath[] = [];

  /**
   * @param root an empty group to draw in
   * @param id unique in the document, for the clip
   */
  constructor(root: SVGGElement, id: string, chart: PairChart, frame: PlotFrame) {
    this.#root = root;
    this.#id = id;
    this.#chart = chart;
    this.#frame = frame;
    this.#begin();
  }

  #begin(): void {
    this.#root.replaceChildren();
    clip(this.#root, this.#id, this.#frame);
    const clipped = { "clip-path": `url(#${this.#id})` };
    const [ahead, behind] = [add(this.#root, "g", clipped), add(this.#root, "g", clipped)];
    const [marks, labels] = [add(this.#root, "g"), add(this.#root, "g")];
    const offsets = { up: this.#chart.offset, across: this.#chart.against.offset };
    this.#paths = this.#chart.lines.map(
      (line) => new PairPath(line, this.#frame, offsets, { ahead, behind, marks, labels }),
    );
  }

  /** Follows the player; another race is drawn from its start. */
  draw(): void {
    const reach = reached();
    if (!this.#paths.every((path) => path.grow(reach))) {
      this.#begin();
      for (const path of this.#paths) path.grow(reach);
    }
    nameEnds(this.#paths, player.step, this.#frame);
  }

  /** Marks the points of a hovered place; null for none. */
  point(place: number | null): void {
    for (const path of this.#paths) path.point(place);
  }

  /** Returns the place of the point nearest to a pixel; null without points. */
  nearest(x: number, y: number): number | null {
    const found = this.#paths.flatMap((path) => path.nearest(x, y) ?? []);
    return found.length === 0 ? null : found.reduce((a, b) => (b.distance < a.distance ? b : a)).place;
  }

  /** Returns the axes that the points drawn require. */
  axes(): PairAxes<null> {
    const begun = this.#paths.filter(({ start }) => start !== null);
    const start = begun[0]?.start;
    if (!start) return { up: null, across: null };
    const { axis, offset, against } = this.#chart;
    const ups = begun.map(({ upExtent }) => upExtent);
    const acrosses = begun.map(({ acrossExtent }) => acrossExtent);
    return {
      up: typeof axis === "object" ? axis : axisFor(ups, start.y - offset, offset, axis),
      across:
        typeof against.axis === "object"
          ? against.axis
          : axisFor(acrosses, start.x - against.offset, against.offset, against.axis),
    };
  }
}
