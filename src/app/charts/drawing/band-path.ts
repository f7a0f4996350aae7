import type { Band } from "../../../plot/chart/band.ts";
import type { Column } from "../../../plot/chart/column.ts";
import type { Frame } from "../../../plot/chart/frame.ts";
import type { Line } from "../chart.ts";
import styles from "../charts.module.css";
import { BandText } from "./band-text.ts";
import type { ChartLayers } from "./line-marks.ts";
import { add, show } from "./svg.ts";

/** Draws the band between the quartiles of a line, behind all lines. */
export class BandPath {
  readonly #band: Band;
  readonly #text: BandText;
  readonly #area: SVGPathElement;
  readonly #faint: SVGPathElement;

  constructor(
    line: Line,
    band: Band,
    { x, y }: Pick<Frame, "x" | "y">,
    { ahead, behind }: Pick<ChartLayers, "ahead" | "behind">,
  ) {
    this.#band = band;
    this.#text = new BandText(band, x, y);
    [this.#faint, this.#area] = [ahead, behind].map((layer) => {
      const area = add(layer, "path", { class: `${styles.band} ${styles[line.weight]}` });
      area.style.setProperty("--k", line.color);
      layer.prepend(area);
      return area;
    });
  }

  /** Draws the quartiles up to `length`, exclusive. @param places one of each value; null for a value a step */
  grow({ spread }: Column, length: number, places: Float64Array | null): void {
    if (!spread) return;
    this.#band.extend(spread, length, places);
    this.#area.setAttribute("d", this.#text.write(spread, places));
  }

  /** Shows what lies beyond the cursor faintly, or hides it. @param stale true where it is shorter than the band */
  lookAhead(visible: boolean, stale: boolean): void {
    show(this.#faint, visible);
    if (visible && stale) this.#faint.setAttribute("d", this.#area.getAttribute("d") ?? "");
  }

  remove(): void {
    for (const area of [this.#area, this.#faint]) area.remove();
  }
}
