import { contenderIn } from "../../../experiment/index.ts";
import { css, type Ground } from "../../../plot/look/color-map.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import { nextTask } from "../../export/job.ts";
import { canvasOf } from "../../export/raster.ts";
import { groundNow } from "../../theme.ts";
import { axisLabel } from "../axes.ts";
import type { FoundCells } from "../found-cells.ts";
import { colorsInPortions, type Picture, pictureOf, shadesOf } from "../picture/paint.ts";
import { classesOf, rampColor, type Shades } from "../picture/shades.ts";
import { mapTicks } from "../picture/ticks.ts";
import { mapTitle, scaleTexts } from "../words.ts";
import type { Pen, Sheet } from "./pen.ts";

/** The side of a picture in pixels, the height of one with a single axis, and the space around it. */
export const side = 640;
export const strip = 90;
export const margin = { left: 76, right: 24, top: 44, bottom: 104 };

/** Returns a map with title, axes and scale. */
export async function mapSheet(cells: FoundCells): Promise<Sheet> {
  const { map } = cells.spec;
  const height = map.axes.length > 1 ? side : strip;
  const ground = groundNow();
  const shades = shadesOf(cells, map.cell, ground);
  const image = await imageOf(pictureOf(cells, cells.columns, shades));
  const draw = (pen: Pen) => {
    pen.translate(margin.left, margin.top);
    drawCells(pen, image, height, ground);
    pen.fillStyle = themeColor(ground, "ink");
    pen.textAlign = "left";
    pen.font = "600 16px system-ui, sans-serif";
    pen.fillText(mapTitle(cells.spec), 0, -16, side);
    writeAxes(pen, cells, height);
    writeScale(pen, shades, height + 52);
    writeClasses(pen, shades, height + 52);
    pen.textAlign = "right";
    if (map.cell !== "diverged") pen.fillText("hatched: diverged", side, height + 38);
  };
  return {
    width: margin.left + side + margin.right,
    height: margin.top + height + margin.bottom,
    draw,
  };
}

/** Draws cells over hatching, which shows through the cells whose run diverged. */
export function drawCells(pen: Pen, image: HTMLCanvasElement, height: number, ground: Ground): void {
  hatch(pen, side, height, themeColor(ground, "panel"), themeColor(ground, "soft"));
  pen.imageSmoothingEnabled = false;
  pen.drawImage(image, 0, 0, side, height);
  pen.strokeStyle = themeColor(ground, "soft");
  pen.strokeRect(0, 0, side, height);
}

/** Milliseconds of painting before the page can handle events. */
const turn = 12;

/** Paints cells on a canvas that has a pixel for each. */
export async function imageOf(picture: Picture): Promise<HTMLCanvasElement> {
  const [width, height] = picture.cells.spec.map.size;
  const [canvas, context] = canvasOf(width, height);
  const image = context.createImageData(width, height);
  let since = performance.now();
  for (const _ of colorsInPortions(image, picture)) {
    if (performance.now() - since < turn) continue;
    await nextTask();
    since = performance.now();
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Fills the background with the hatching that shows through cells whose run diverged. */
function hatch(pen: Pen, width: number, height: number, ground: string, line: string): void {
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = line;
  pen.beginPath();
  for (let at = -height; at < width; at += 7) {
    pen.moveTo(at, height);
    pen.lineTo(at + height, 0);
  }
  pen.stroke();
  pen.restore();
}

/** Writes the names of the axes and their ticks around a picture of a height. */
export function writeAxes(pen: Pen, { spec }: FoundCells, height: number): void {
  const { axes, size, slot } = spec.map;
  const contender = contenderIn(spec, slot);
  pen.font = "13px system-ui, sans-serif";
  pen.textAlign = "center";
  const across = mapTicks(axes[0], size[0], side, (characters) => 9 * (characters + 2));
  for (const { at, text } of across.ticks) pen.fillText(text, at * side, height + 18);
  pen.fillText(axisLabel(contender, axes[0].name) + across.offset, side / 2, height + 38);
  if (axes.length < 2) return;
  pen.textAlign = "right";
  const up = mapTicks(axes[1], size[1], height, () => 48);
  for (const { at, text } of up.ticks) pen.fillText(text, -8, (1 - at) * height + 4);
  pen.save();
  pen.translate(-58, height / 2);
  pen.rotate(-Math.PI / 2);
  pen.textAlign = "center";
  pen.fillText(axisLabel(contender, axes[1].name) + up.offset, 0, 0);
  pen.restore();
}

/** Draws the scale of numbers. */
export function writeScale(pen: Pen, shades: Shades, top: number): void {
  if (!shades.scale) return;
  const [low, high] = scaleTexts(shades.kind, shades.scale);
  const width = 240;
  for (let x = 0; x < width; x++) {
    pen.fillStyle = css(rampColor(x / (width - 1)));
    pen.fillRect(70 + x, top, 1, 12);
  }
  pen.fillStyle = themeColor(shades.ground, "ink");
  pen.textAlign = "right";
  pen.fillText(low, 62, top + 11);
  pen.textAlign = "left";
  pen.fillText(`${high}${shades.scale.isLog ? "  (log)" : ""}`, 70 + width + 8, top + 11);
}

/** Names the colours of minima or of courses of the loss, in as many lines as they take. */
export function writeClasses(pen: Pen, shades: Shades, top: number): void {
  let [x, y] = [0, top];
  pen.textAlign = "left";
  for (const { color, text } of classesOf(shades)) {
    const width = 38 + pen.measureText(text).width;
    if (x + width > side) [x, y] = [0, y + 20];
    pen.fillStyle = css(color);
    pen.fillRect(x, y, 14, 12);
    pen.fillStyle = themeColor(shades.ground, "ink");
    pen.fillText(text, x + 20, y + 11);
    x += width;
  }
}
