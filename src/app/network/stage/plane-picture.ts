import { rangeOf } from "../../../plot/network/setting.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import type { Regions } from "../../../worker/region/protocol.ts";
import { type Painter, responseShade, shadeOf } from "./image.ts";
import type { NetworkPalette } from "./network-palette.ts";
import { contenderStroke, type Stroke, strokeCurve, strokeLines } from "./outlines.ts";
import type { Question, requestOf } from "./question.ts";

/** A question with the worker's answer to it. */
export interface Answer {
  readonly question: Question;
  readonly request: ReturnType<typeof requestOf>;
  readonly regions: Regions;
}

/**
 * Draws a network over the plane, with its boundary; one shown alone also with those of the others.
 *
 * @param of the network's place in the question
 */
export function drawPlane(
  context: CanvasRenderingContext2D,
  { question, request: { grid }, regions }: Answer,
  of: number,
  viewport: Viewport,
  painter: Painter,
  palette: NetworkPalette,
): void {
  const { setting, unit, networks } = question;
  const field = regions.fields[of];
  if (!grid || !field) return;
  // The network itself is drawn last, on top.
  const strokeOf = (i: number): Stroke => contenderStroke(palette, networks[i].slot);
  const drawn = question.each ? [of] : networks.map((_, i) => networks.length - 1 - i);
  if (setting.plane.curve) {
    if (unit) drawUnitCurve(context, regions, grid, viewport, palette);
    else
      for (const i of drawn)
        strokeCurve(
          context,
          regions.fields[i],
          grid,
          viewport,
          (value) => toScreenY(viewport, value),
          drawn.length === 1 ? { ...strokeOf(i), marker: undefined } : strokeOf(i),
        );
    return;
  }
  const left = toScreenX(viewport, grid.region.x[0]);
  const top = toScreenY(viewport, grid.region.y[1]);
  const shade = unit
    ? responseShade(field.values, 0, field.values.length, palette)
    : shadeOf(field, setting.reading, rangeOf(setting.split.train.targets), palette);
  painter.paint(context, grid, shade, {
    left,
    top,
    width: toScreenX(viewport, grid.region.x[1]) - left,
    height: toScreenY(viewport, grid.region.y[0]) - top,
  });
  if (unit) return;
  const plain: Stroke = { color: palette.ink, width: 1.6, halo: palette.halo };
  if (setting.reading === "values")
    strokeLines(context, regions.lines[of], grid, viewport, { ...plain, width: 0.7, halo: null });
  else
    for (const i of drawn)
      strokeLines(context, regions.lines[i], grid, viewport, drawn.length === 1 ? plain : strokeOf(i));
}

/** Draws a unit's response to one input as a curve, 0 at half the height. */
function drawUnitCurve(
  context: CanvasRenderingContext2D,
  { fields: [field] }: Regions,
  grid: NonNullable<Answer["request"]["grid"]>,
  viewport: Viewport,
  { ink, halo }: NetworkPalette,
): void {
  const largest = field.values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
  const heightOf = (value: number) => viewport.height * (0.5 - (0.38 * value) / largest);
  strokeCurve(context, field, grid, viewport, heightOf, { color: ink, width: 2.4, halo });
}
