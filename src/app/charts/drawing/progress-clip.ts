import type { Frame, PlotFrame } from "../../../plot/chart/frame.ts";
import styles from "../charts.module.css";
import { add } from "./svg.ts";

/** Pixels around the plot for the width of a line. */
const margin = 2;

/** Splits lines at a place: they are drawn in full behind it and faintly ahead of it. */
export class ProgressClip {
  readonly ahead: SVGGElement;
  readonly behind: SVGGElement;
  readonly #frame: Frame;
  readonly #behindClip: SVGRectElement;
  readonly #aheadClip: SVGRectElement;

  /** @param id unique in the document, for the clips */
  constructor(root: SVGGElement, id: string, frame: Frame) {
    this.#frame = frame;
    this.#aheadClip = clip(root, `${id}-ahead`, frame);
    this.#behindClip = clip(root, `${id}-behind`, frame);
    this.ahead = add(root, "g", { class: styles.ahead, "clip-path": `url(#${id}-ahead)` });
    this.behind = add(root, "g", { "clip-path": `url(#${id}-behind)` });
  }

  /** @param pixel the place of the cursor; null if no line continues beyond it */
  at(pixel: number | null): void {
    const { left, width } = this.#frame;
    const right = left + width;
    this.#behindClip.setAttribute("width", String((pixel ?? right) - left + 2 * margin));
    if (pixel === null) return;
    this.#aheadClip.setAttribute("x", pixel.toFixed(1));
    this.#aheadClip.setAttribute("width", Math.max(0, right - pixel + margin).toFixed(1));
  }
}

/** Adds a clip path of the whole plot; returns its rectangle, to be narrowed. */
export function clip(root: SVGGElement, id: string, { left, top, width, height }: PlotFrame): SVGRectElement {
  return add(add(root, "clipPath", { id }), "rect", {
    x: left - margin,
    y: top - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  });
}
