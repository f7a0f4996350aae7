import { rangeOf } from "../../../plot/network/setting.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import type { Regions } from "../../../worker/region/protocol.ts";
import { type Painter, responseShade, shadeOf } from "./image.ts";
import type { NetworkPalette } from "./network-palette.ts";
import { contenderStroke, strokeCurve, strokeLines } from "./outlines.ts";
import type { Question, requestOf } from "./question.ts";

/** A question with the worker's answer to it. */
export interface Answer {
  readonly question: Question;
  readonly request: ReturnType<typeof requestOf>;
  readonly regions: Regions;
}

/** Draws the chosen network over the plane, with its boundary and those of the others shown. */
export function drawPlane(
  context: CanvasRenderingContext2D,
  { question, request: { grid }, regions }: Answer,
  viewport: Viewport,
  painter: Painter,
  palette: NetworkPalette,
): void {
  const { setting, unit, networks } = question;
  const [field] = regions.fields;
  if (!grid || !field) return;
  if (setting.plane.curve) {
    drawCurves(context, question, regions, grid, viewport, palette);
    return;
  }
  const left = toScreenX(viewport, grid.region.x[0]);
  const top = toScreenY(viewport, grid.region.y[1]);
  const place = {
    left,
    top,
    width: toScreenX(viewport, grid.region.x[1]) - left,
    height: toScreenY(viewport, grid.region.y[0]) - top,
  };
  const shade = unit
    ? responseShade(field.values, 0, field.values.length, palette)
    : shadeOf(field, setting.reading, rangeOf(setting.split.train.targets), palette);
  painter.paint(context, grid, shade, place);
  if (unit) return;
  if (setting.reading === "values")
    strokeLines(context, regions.lines[0], grid, viewport, {
      color: palette.ink,
      width: 0.7,
      halo: null,
    });
  else if (networks.length === 1)
    strokeLines(context, regions.lines[0], grid, viewport, {
      color: palette.ink,
      width: 1.6,
      halo: palette.halo,
    });
  else
    for (const i of backToFront(networks.length))
      strokeLines(context, regions.lines[i], grid, viewport, contenderStroke(palette, networks[i].slot));
}

function drawCurves(
  context: CanvasRenderingContext2D,
  { unit, networks }: Question,
  { fields }: Regions,
  grid: NonNullable<Answer["request"]["grid"]>,
  viewport: Viewport,
  palette: NetworkPalette,
): void {
  if (unit) {
    const largest = fields[0].values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
    const heightOf = (value: number) => viewport.height * (0.5 - (0.38 * value) / largest);
    strokeCurve(context, fields[0], grid, viewport, heightOf, {
      color: palette.ink,
      width: 2.4,
      halo: palette.halo,
    });
    return;
  }
  for (const i of backToFront(fields.length)) {
    const heightOf = (value: number) => toScreenY(viewport, value);
    strokeCurve(context, fields[i], grid, viewport, heightOf, contenderStroke(palette, networks[i].slot));
  }
}

/** Returns the order of drawing: the chosen network, which comes first, is drawn last. */
const backToFront = (count: number): number[] => Array.from({ length: count }, (_, i) => count - 1 - i);
