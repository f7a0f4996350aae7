import { identities, type Marker } from "../../../plot/look/identity.ts";
import { MarkerSpacing } from "../../../plot/look/marker-spacing.ts";
import { markerPath, trailMarkerRadius } from "../../../plot/look/markers.ts";
import { isOutside } from "../../../plot/plane/edge.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import type { Field, Grid, Lines } from "../../../plot/regions/fields.ts";
import type { NetworkPalette } from "./network-palette.ts";

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** The markers along the line, if it has any. */
  readonly marker?: Marker | undefined;
  /** Colour of the halo around the line; null for none. */
  readonly halo: string | null;
}

/** Returns the stroke of a contender, in its colour and with its markers. */
export const contenderStroke = ({ slots, halo }: NetworkPalette, slot: number): Stroke => ({
  color: slots[slot],
  width: 2.4,
  marker: identities[slot].marker,
  halo,
});

/** Draws lines that were traced on a grid. */
export function strokeLines(
  context: CanvasRenderingContext2D,
  { points, lengths }: Lines,
  { region }: Grid,
  viewport: Viewport,
  stroke: Stroke,
): void {
  const left = toScreenX(viewport, region.x[0]);
  const bottom = toScreenY(viewport, region.y[0]);
  const width = toScreenX(viewport, region.x[1]) - left;
  const height = toScreenY(viewport, region.y[1]) - bottom;
  const outline = new Outline(context, viewport);
  let at = 0;
  for (const length of lengths)
    for (let i = 0; i < length; i++, at += 2)
      outline.add(left + points[at] * width, bottom + points[at + 1] * height, i === 0);
  outline.ink(stroke);
}

/** Draws a row of values as a curve. @param heightOf returns the CSS pixel y of a value */
export function strokeCurve(
  context: CanvasRenderingContext2D,
  { values }: Field,
  { region, columns }: Grid,
  viewport: Viewport,
  heightOf: (value: number) => number,
  stroke: Stroke,
): void {
  const outline = new Outline(context, viewport);
  for (let i = 0; i < columns; i++) {
    const x = region.x[0] + (i / (columns - 1)) * (region.x[1] - region.x[0]);
    // A browser takes long to draw lines far outside the canvas.
    const y = Math.min(Math.max(heightOf(values[i]), -1e4), 1e4);
    outline.add(toScreenX(viewport, x), y, i === 0);
  }
  outline.ink(stroke);
}

/** Lines on a canvas, with the places of their markers. */
class Outline {
  readonly #context: CanvasRenderingContext2D;
  readonly #viewport: Viewport;
  readonly #spacing = new MarkerSpacing();

  constructor(context: CanvasRenderingContext2D, viewport: Viewport) {
    this.#context = context;
    this.#viewport = viewport;
    context.beginPath();
  }

  /** Adds a point. @param begins true for the first of a line */
  add(x: number, y: number, begins: boolean): void {
    if (begins) this.#context.moveTo(x, y);
    else this.#context.lineTo(x, y);
    this.#spacing.add(x, y, !begins && !isOutside(x, y, this.#viewport));
  }

  ink({ color, width, marker, halo }: Stroke): void {
    const context = this.#context;
    context.lineJoin = context.lineCap = "round";
    context.strokeStyle = color;
    context.lineWidth = width;
    this.#strokeOverHalo(halo);
    if (!marker) return;
    const { chosen } = this.#spacing;
    context.beginPath();
    for (let i = 0; i < chosen.length; i += 2)
      markerPath(context, marker, chosen[i], chosen[i + 1], trailMarkerRadius);
    context.lineWidth = 1;
    this.#strokeOverHalo(halo);
    context.fillStyle = color;
    context.fill();
  }

  #strokeOverHalo(halo: string | null): void {
    const context = this.#context;
    const { strokeStyle, lineWidth } = context;
    if (halo !== null) {
      context.lineWidth = lineWidth + 2.4;
      context.strokeStyle = halo;
      context.globalAlpha = 0.7;
      context.stroke();
      context.globalAlpha = 1;
    }
    context.lineWidth = lineWidth;
    context.strokeStyle = strokeStyle;
    context.stroke();
  }
}
