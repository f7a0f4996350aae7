import { css } from "../../../plot/look/color-map.ts";
import { type Token, themeColor } from "../../../plot/look/theme.ts";
import { canvasOf } from "../../export/raster.ts";
import { groundNow } from "../../theme.ts";
import {
  blobOf,
  hatch,
  margin,
  scale,
  side,
  strip,
  writeAxes,
  writeClasses,
  writeScale,
} from "../export/png.ts";
import type { FoundCells } from "../found-cells.ts";
import { type Picture, paint, pictureOf } from "../picture/paint.ts";
import { mapTitle, namesOf } from "../words.ts";
import {
  type Difference,
  differenceColor,
  differenceOf,
  differenceRamp,
  isOfCategories,
  legendShades,
} from "./difference.ts";
import { differencePicture, sharedShades } from "./paintings.ts";
import { aloneText, neitherText, otherText, reachText } from "./words.ts";

/** The space between two of the three pictures, above them for the title, and below them for the legends. */
const gap = 84;
const head = 30;
const foot = 190;
/** The height of a line of a legend. */
const line = 20;

/** Returns the maps of two contenders and their difference as a PNG, with title, axes and scales. */
export async function comparisonPng(cells: FoundCells): Promise<Blob> {
  const { against, columns, spec } = cells;
  if (!against) throw new Error("The map compares no contenders.");
  const ground = groundNow();
  const color = (token: Token) => themeColor(ground, token);
  const names = namesOf(spec);
  const shades = sharedShades(cells, against, ground);
  const difference = differenceOf(cells, against, ground);
  const height = spec.map.axes.length > 1 ? side : strip;
  const [canvas, context] = canvasOf(
    scale * (margin.left + 3 * side + 2 * gap + margin.right),
    scale * (margin.top + head + height + foot),
  );
  context.scale(scale, scale);
  context.fillStyle = color("panel");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(margin.left, margin.top);
  write(context, mapTitle(spec), -16, color("ink"), "600 16px");
  context.translate(0, head);
  const pictures: readonly (readonly [string, Picture])[] = [
    [names[0], pictureOf(cells, columns, shades)],
    [names[1], pictureOf(cells, against, shades)],
    ["Difference", differencePicture(cells, [columns, against], difference)],
  ];
  context.save();
  for (const [name, picture] of pictures) {
    write(context, name, -8, color("ink"), "600 13px");
    hatch(context, side, height, color("panel"), color("soft"));
    context.imageSmoothingEnabled = false;
    context.drawImage(imageOf(picture, spec.map.size), 0, 0, side, height);
    context.strokeStyle = color("soft");
    context.strokeRect(0, 0, side, height);
    context.fillStyle = color("ink");
    writeAxes(context, cells, height);
    context.translate(side + gap, 0);
  }
  context.restore();
  context.font = "13px system-ui, sans-serif";
  writeScale(context, shades, height + 52);
  writeClasses(context, shades, height + 52);
  if (spec.map.cell !== "diverged") {
    context.textAlign = "right";
    context.fillText("hatched: diverged", side, height + 38);
  }
  context.translate(2 * (side + gap), 0);
  writeDifference(context, difference, names, height + 52);
  return blobOf(canvas);
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  y: number,
  color: string,
  font: string,
): void {
  context.font = `${font} system-ui, sans-serif`;
  context.fillStyle = color;
  context.textAlign = "left";
  context.fillText(text, 0, y, 3 * side);
}

function imageOf(picture: Picture, [width, height]: readonly [number, number]): HTMLCanvasElement {
  const [canvas, pixels] = canvasOf(width, height);
  paint(pixels, picture);
  return canvas;
}

/** Draws the scale of a difference, and below it what the other colours mean. */
function writeDifference(
  context: CanvasRenderingContext2D,
  difference: Difference,
  [first, second]: readonly string[],
  top: number,
): void {
  const { kind, ground, scale: numbers, reach } = difference;
  const ink = themeColor(ground, "ink");
  let y = top;
  if (numbers) {
    for (let x = 0; x < side; x++) {
      context.fillStyle = css(differenceRamp(ground, (2 * x) / (side - 1) - 1));
      context.fillRect(x, y, 1, 12);
    }
    context.fillStyle = ink;
    const end = reachText(kind, reach, numbers.isLog);
    context.textAlign = "left";
    context.fillText(`${first} better ${end}`, 0, y + 15 + line / 2);
    context.textAlign = "right";
    context.fillText(`${second} better ${end}`, side, y + 15 + (3 * line) / 2);
    y += 15 + 2 * line;
  }
  const neither = neitherText(kind);
  const [ofFirst, ofSecond] = legendShades.beyond;
  const entries: readonly (readonly [number, string])[] = [
    ...(neither ? [[legendShades.neither, neither] as const] : []),
    ...(isOfCategories(kind) ? [[legendShades.other, otherText(kind)] as const] : []),
    [ofFirst, aloneText(kind, first, second)],
    [ofSecond, aloneText(kind, second, first)],
  ];
  context.textAlign = "left";
  for (const [shade, text] of entries) {
    context.fillStyle = css(differenceColor(difference, shade) ?? [0, 0, 0]);
    context.fillRect(0, y, 14, 12);
    context.fillStyle = ink;
    context.fillText(text, 20, y + 11);
    y += line;
  }
  if (kind !== "diverged") context.fillText("hatched: both diverged", 20, y + 11);
}
