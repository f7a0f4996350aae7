import { axisTicks, type Plane } from "../../../plot/network/plane.ts";
import { toScreenX, toScreenY, type Viewport, visible } from "../../../plot/plane/viewport.ts";
import { shorten } from "../../../plot/text/shorten.ts";
import type { NetworkPalette } from "./network-palette.ts";

const font = "11px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
/** CSS pixels at the top and at the bottom that the labels of y leave free. */
const clear = { above: 14, below: 28 } as const;

/** Writes round numbers in the table's units along the edges, and the names of the inputs. */
export function drawAxes(
  context: CanvasRenderingContext2D,
  { x, y }: Plane,
  viewport: Viewport,
  palette: NetworkPalette,
): void {
  const { width, height } = viewport;
  const seen = visible(viewport);
  context.font = font;
  context.lineJoin = "round";
  const measure = (text: string): number => context.measureText(text).width;
  const across = shorten(x.name, Math.max(width / 3, Math.min(width - 40, 90)), measure);
  const room = measure(across) + 20;
  const below = axisTicks(x, seen.x, width, (characters) => Math.max(72, 30 + 7 * characters));
  context.textAlign = "center";
  for (const [i, value] of below.values.entries()) {
    const at = toScreenX(viewport, (value - x.offset) / x.scale);
    if (at > 44 && at < width - room - 14) write(context, below.labels[i], at, height - 10, palette);
  }
  context.textAlign = "right";
  write(context, across, width - 10, height - 10, palette);
  if (!y) return;
  const upwards = axisTicks(y, seen.y, height, () => 52);
  context.textAlign = "left";
  for (const [i, value] of upwards.values.entries()) {
    const at = toScreenY(viewport, (value - y.offset) / y.scale);
    if (at > clear.above + 18 && at < height - clear.below)
      write(context, upwards.labels[i], 10, at + 4, palette);
  }
  write(context, shorten(y.name, width - 20, measure), 10, clear.above + 6, palette);
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  palette: NetworkPalette,
): void {
  context.globalAlpha = 0.7;
  context.strokeStyle = palette.stage;
  context.lineWidth = 3;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}
