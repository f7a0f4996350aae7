import { contenderIn } from "../../../experiment/index.ts";
import { css } from "../../../plot/look/color-map.ts";
import { type Token, themeColor } from "../../../plot/look/theme.ts";
import { canvasOf } from "../../export/raster.ts";
import { groundNow } from "../../theme.ts";
import { axisLabel } from "../axes.ts";
import type { FoundCells } from "../found-cells.ts";
import { paint, pictureOf, shadesOf } from "../picture/paint.ts";
import { classesOf, rampColor, type Shades } from "../picture/shades.ts";
import { mapTicks } from "../picture/ticks.ts";
import { mapTitle, scaleText } from "../words.ts";

/** Pixels of the picture at scale 1, and its scale. */
export const side = 640;
export const strip = 90;
export const margin = { left: 76, right: 24, top: 44, bottom: 104 };
export const scale = 2;

/** Returns a map as a PNG, with title, axes and scale. */
export async function mapPng(cells: FoundCells): Promise<Blob> {
  const { map } = cells.spec;
  const height = map.axes.length > 1 ? side : strip;
  const ground = groundNow();
  const shades = shadesOf(cells, map.cell, ground);
  const [picture, pixels] = canvasOf(map.size[0], map.size[1]);
  paint(pixels, pictureOf(cells, cells.columns, shades));
  const [canvas, context] = canvasOf(
    scale * (margin.left + side + margin.right),
    scale * (margin.top + height + margin.bottom),
  );
  const color = (token: Token) => themeColor(ground, token);
  context.scale(scale, scale);
  context.fillStyle = color("panel");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(margin.left, margin.top);
  hatch(context, side, height, color("panel"), color("soft"));
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, 0, 0, side, height);
  context.strokeStyle = color("soft");
  context.strokeRect(0, 0, side, height);
  context.fillStyle = color("ink");
  context.textAlign = "left";
  context.font = "600 16px system-ui, sans-serif";
  context.fillText(mapTitle(cells.spec), 0, -16, side);
  writeAxes(context, cells, height);
  writeScale(context, shades, height + 52);
  writeClasses(context, shades, height + 52);
  context.textAlign = "right";
  if (map.cell !== "diverged") context.fillText("hatched: diverged", side, height + 38);
  return blobOf(canvas);
}

/** Returns a canvas as a PNG. */
export async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not write the picture.");
  return blob;
}

/** Fills the ground with the lines that cells of runs which diverged let through. */
export function hatch(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  ground: string,
  line: string,
): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = line;
  context.beginPath();
  for (let at = -height; at < width; at += 7) {
    context.moveTo(at, height);
    context.lineTo(at + height, 0);
  }
  context.stroke();
  context.restore();
}

/** Writes the names of the axes and their ticks around a picture of a height. */
export function writeAxes(context: CanvasRenderingContext2D, { spec }: FoundCells, height: number): void {
  const { axes, size, slot } = spec.map;
  const contender = contenderIn(spec, slot);
  context.font = "13px system-ui, sans-serif";
  context.textAlign = "center";
  const across = mapTicks(axes[0], size[0], side, (characters) => 9 * (characters + 2));
  for (const { at, text } of across.ticks) context.fillText(text, at * side, height + 18);
  context.fillText(axisLabel(contender, axes[0].name) + across.offset, side / 2, height + 38);
  if (axes.length < 2) return;
  context.textAlign = "right";
  const up = mapTicks(axes[1], size[1], height, () => 48);
  for (const { at, text } of up.ticks) context.fillText(text, -8, (1 - at) * height + 4);
  context.save();
  context.translate(-58, height / 2);
  context.rotate(-Math.PI / 2);
  context.textAlign = "center";
  context.fillText(axisLabel(contender, axes[1].name) + up.offset, 0, 0);
  context.restore();
}

/** Draws the scale of numbers. */
export function writeScale(context: CanvasRenderingContext2D, shades: Shades, top: number): void {
  if (!shades.scale) return;
  const { low, high, isLog } = shades.scale;
  const width = 240;
  for (let x = 0; x < width; x++) {
    context.fillStyle = css(rampColor(x / (width - 1)));
    context.fillRect(70 + x, top, 1, 12);
  }
  context.fillStyle = themeColor(shades.ground, "ink");
  context.textAlign = "right";
  context.fillText(scaleText(shades.kind, low), 62, top + 11);
  context.textAlign = "left";
  context.fillText(`${scaleText(shades.kind, high)}${isLog ? "  (log)" : ""}`, 70 + width + 8, top + 11);
}

/** Names the colours of minima or of courses of the loss, in as many lines as they take. */
export function writeClasses(context: CanvasRenderingContext2D, shades: Shades, top: number): void {
  let [x, y] = [0, top];
  context.textAlign = "left";
  for (const { color, text } of classesOf(shades)) {
    const width = 38 + context.measureText(text).width;
    if (x + width > side) [x, y] = [0, y + 20];
    context.fillStyle = css(color);
    context.fillRect(x, y, 14, 12);
    context.fillStyle = themeColor(shades.ground, "ink");
    context.fillText(text, x + 20, y + 11);
    x += width;
  }
}
