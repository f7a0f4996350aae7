import { layoutOf } from "../../../../network/index.ts";
import { classColor } from "../../../../plot/look/class-colors.ts";
import { css } from "../../../../plot/look/color-map.ts";
import { digitSide, pixelAt } from "../../../../plot/network/digits.ts";
import type { Grid } from "../../../../plot/regions/fields.ts";
import { type Painter, responseShade } from "../image.ts";
import type { NetworkPalette } from "../network-palette.ts";
import type { StripLayout, UnitSpot } from "./strip-layout.ts";

/** Number of points along each side of a unit's picture. */
export const pictureGrid = 20;

/** The data of a drawing: the units' responses and the network's parameters. */
export interface Drawn {
  readonly sizes: readonly number[];
  /** False where layers have no biases. */
  readonly bias?: boolean | undefined;
  readonly params: Float64Array;
  /** Responses by layer, each [unit][point]. */
  readonly pictures: readonly Float32Array[];
  readonly grid: Grid;
  /** True where the inputs are the pixels of digits, and the first layer shows its weights. */
  readonly pixels: boolean;
}

/** Draws a line per weight, wider for larger weights and dashed for negative ones, and a picture per unit. */
export function drawStrip(
  context: CanvasRenderingContext2D,
  layout: StripLayout,
  drawn: Drawn,
  painter: Painter,
  palette: NetworkPalette,
): void {
  const columns = drawn.sizes.map((_, layer) => layout.spots.filter((spot) => spot.layer === layer));
  for (const [l, layer] of layoutOf(drawn.sizes, drawn.bias).layers.entries())
    drawWeights(context, drawn.params, layer, columns[l], columns[l + 1], palette);
  for (const spot of layout.spots) drawUnit(context, spot, drawn, painter, palette);
}

function drawWeights(
  context: CanvasRenderingContext2D,
  params: Float64Array,
  { weight, inputs }: { readonly weight: number; readonly inputs: number },
  from: readonly UnitSpot[],
  to: readonly UnitSpot[],
  { ground }: NetworkPalette,
): void {
  const value = (a: UnitSpot, b: UnitSpot) => params[weight + b.unit * inputs + a.unit];
  let largest = 0;
  for (const a of from) for (const b of to) largest = Math.max(largest, Math.abs(value(a, b)));
  if (!(largest > 0)) return;
  for (const a of from)
    for (const b of to) {
      const w = value(a, b);
      const share = Math.abs(w) / largest;
      if (share < 0.02) continue;
      context.strokeStyle = css(classColor(ground, w > 0 ? 1 : 0));
      context.setLineDash(w > 0 ? [] : [5, 3]);
      context.lineWidth = 0.4 + 3.2 * share;
      context.globalAlpha = 0.25 + 0.6 * share;
      curve(context, a.x + a.side, a.y + a.side / 2, b.x, b.y + b.side / 2);
    }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function curve(context: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  const middle = (x0 + x1) / 2;
  context.beginPath();
  context.moveTo(x0, y0);
  context.bezierCurveTo(middle, y0, middle, y1, x1, y1);
  context.stroke();
}

function drawUnit(
  context: CanvasRenderingContext2D,
  spot: UnitSpot,
  drawn: Drawn,
  painter: Painter,
  palette: NetworkPalette,
): void {
  const { layer, unit, x, y, side } = spot;
  const { grid } = drawn;
  const count = grid.columns * grid.rows;
  const responses = drawn.pictures[layer];
  if (!responses || responses.length < (unit + 1) * count) return;
  context.save();
  context.beginPath();
  context.roundRect(x, y, side, side, 5);
  context.clip();
  if (drawn.pixels && layer === 1) paintWeights(context, spot, drawn, painter, palette);
  else if (grid.rows > 1)
    painter.paint(context, grid, responseShade(responses, unit * count, count, palette), {
      left: x,
      top: y,
      width: side,
      height: side,
    });
  else drawCurve(context, responses.subarray(unit * count, (unit + 1) * count), x, y, side, palette);
  context.restore();
  context.beginPath();
  context.roundRect(x, y, side, side, 5);
  context.lineWidth = 1;
  context.strokeStyle = palette.soft;
  context.stroke();
}

/** Paints a unit's weights from the pixels, each at its pixel's place. */
function paintWeights(
  context: CanvasRenderingContext2D,
  { unit, x, y, side }: UnitSpot,
  { sizes, params }: Drawn,
  painter: Painter,
  palette: NetworkPalette,
): void {
  const [{ weight, inputs }] = layoutOf(sizes).layers;
  const shade = responseShade(params, weight + unit * inputs, inputs, palette);
  const place = { left: x, top: y, width: side, height: side };
  const grid = { columns: digitSide, rows: digitSide };
  painter.paint(context, grid, (i) => shade(pixelAt(i)), place, "cells");
}

/** Draws a response to one input, as a curve. */
function drawCurve(
  context: CanvasRenderingContext2D,
  values: Float32Array,
  x: number,
  y: number,
  side: number,
  palette: NetworkPalette,
): void {
  context.fillStyle = palette.halo;
  context.fillRect(x, y, side, side);
  let largest = 1e-12;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  context.beginPath();
  for (const [i, value] of values.entries()) {
    const px = x + (i / (values.length - 1)) * side;
    const py = y + side / 2 - (value / largest) * (side / 2 - 3);
    if (i === 0) context.moveTo(px, py);
    else context.lineTo(px, py);
  }
  context.lineWidth = 1.5;
  context.strokeStyle = palette.ink;
  context.stroke();
}
