import { player } from "../state/player.ts";
import type { Track } from "../state/recording.ts";
import { type Axis, axisFor } from "./axis.ts";
import styles from "./charts.module.css";
import type { Envelope } from "./decimate.ts";
import type { Frame } from "./frame.ts";
import { type Label, placeLabels } from "./labels.ts";
import type { QuantityId } from "./quantities.ts";
import { reached } from "./reach.ts";
import { type End, type Layers, labelGap, type Runner, Strand } from "./strand.ts";
import { add, moveTo, show } from "./svg.ts";

const lineHeight = 13;

/** Everything in a chart that moves, written into SVG without React: a frame costs what changed. */
export class Drawing {
  readonly #strands: readonly Strand[];
  readonly #frame: Frame;
  readonly #behind: SVGRectElement;
  readonly #ahead: SVGRectElement;
  readonly #cursor: SVGLineElement;
  readonly #hover: SVGLineElement;

  /**
   * @param root an empty group to draw in
   * @param id unique in the document, for the clips
   * @param envelopeOf a track's decimated column; it outlives a drawing, for axes change more often than races
   */
  constructor(
    root: SVGGElement,
    id: string,
    chart: QuantityId,
    runners: readonly Runner[],
    frame: Frame,
    envelopeOf: (track: Track) => Envelope,
  ) {
    this.#frame = frame;
    this.#ahead = clip(root, `${id}-ahead`, frame);
    this.#behind = clip(root, `${id}-behind`, frame);
    const ahead = add(root, "g", { class: styles.ahead, "clip-path": `url(#${id}-ahead)` });
    const behind = add(root, "g", { "clip-path": `url(#${id}-behind)` });
    this.#cursor = add(root, "line", { class: styles.cursor, y1: frame.top, y2: frame.top + frame.height });
    this.#hover = add(root, "line", { class: styles.hover, y1: frame.top, y2: frame.top + frame.height });
    const layers: Layers = { ahead, behind, marks: add(root, "g"), labels: add(root, "g") };
    this.#strands = runners.map((runner) => new Strand(runner, chart, frame, envelopeOf, layers));
  }

  /** Follows the player. */
  draw(): void {
    const { step, tracks } = player;
    const reach = reached();
    for (const strand of this.#strands) strand.grow(tracks.get(strand.runner.slot), reach + 1);
    this.#part(step, reach);
    this.#name(step);
  }

  /** Marks a hovered step; null for none. */
  point(step: number | null): void {
    show(this.#hover, step !== null);
    if (step !== null) moveTo(this.#hover, this.#frame.x(step), 0);
    for (const strand of this.#strands) strand.point(step);
  }

  /** The axis that what is drawn asks for; null while there is nothing. */
  axis(offset: number): Axis | null {
    const extents = this.#strands.map((strand) => strand.extent).filter((extent) => extent !== null);
    if (extents.length === 0) return null;
    const envelopes = extents.map((extent) => extent.envelope);
    return axisFor(envelopes, extents[0].start - offset, offset);
  }

  /** Parts the lines at the cursor: behind it in full, ahead of it faint. */
  #part(step: number, reach: number): void {
    const { left, width, x } = this.#frame;
    const right = left + width;
    const at = Math.min(x(step), right);
    const ahead = step < reach;
    this.#behind.setAttribute("width", String((ahead ? at : right) - left + 2 * margin));
    if (ahead) {
      this.#ahead.setAttribute("x", at.toFixed(1));
      this.#ahead.setAttribute("width", (right - at + margin).toFixed(1));
    }
    for (const strand of this.#strands) strand.lookAhead(ahead);
    moveTo(this.#cursor, at, 0);
  }

  /** Puts every label beside its line's end. */
  #name(step: number): void {
    const { top, height } = this.#frame;
    const named: { readonly strand: Strand; readonly end: End }[] = [];
    for (const strand of this.#strands) {
      const end = strand.end(step);
      if (end) named.push({ strand, end });
    }
    const wanted: Label[] = named.map(({ strand, end }) => ({
      y: end.rest,
      left: end.x,
      right: end.x + labelGap + strand.runner.width,
    }));
    const placed = placeLabels(wanted, lineHeight, top + 4, top + height - 4);
    for (const [i, { strand, end }] of named.entries()) strand.label(end, placed[i]);
  }
}

/** Room for the thickness of a line around the plot. */
const margin = 2;

/** A clip of the whole plot, to be narrowed. */
function clip(root: SVGGElement, id: string, { left, top, width, height }: Frame): SVGRectElement {
  return add(add(root, "clipPath", { id }), "rect", {
    x: left - margin,
    y: top - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  });
}
