import { identities } from "../../../plot/look/identity.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import type { Field, Grid, Lines } from "../../../plot/regions/fields.ts";
import type { NetworkPalette } from "./network-palette.ts";

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** Colour of the halo around the line; null for none. */
  readonly halo: string | null;
}

/** Returns the stroke of a contender, in its colour and dash. */
export const contenderStroke = ({ slots, halo }: NetworkPalette, slot: number): Stroke => ({
  color: slots[slot],
  width: 2.4,
  dash: identities[slot].dash,
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
  context.beginPath();
  let at = 0;
  for (const length of lengths)
    for (let i = 0; i < length; i++, at += 2) {
      const x = left + points[at] * width;
      const y = bottom + points[at + 1] * height;
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  ink(context, stroke);
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
  context.beginPath();
  for (let i = 0; i < columns; i++) {
    const x = region.x[0] + (i / (columns - 1)) * (region.x[1] - region.x[0]);
    // A browser takes long to draw dashes far outside the canvas.
    const y = Math.min(Math.max(heightOf(values[i]), -1e4), 1e4);
    if (i === 0) context.moveTo(toScreenX(viewport, x), y);
    else context.lineTo(toScreenX(viewport, x), y);
  }
  ink(context, stroke);
}

function ink(context: CanvasRenderingContext2D, { color, width, dash, halo }: Stroke): void {
  context.lineJoin = "round";
  context.lineCap = "round";
  if (halo !== null) {
    context.setLineDash([]);
    context.lineWidth = width + 2.4;
    context.strokeStyle = halo;
    context.globalAlpha = 0.7;
    context.stroke();
    context.globalAlpha = 1;
  }
  context.lineCap = dash.length > 0 ? "butt" : "round";
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
  context.setLineDash([]);
}
