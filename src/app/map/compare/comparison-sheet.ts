import { css } from "../../../plot/look/color-map.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import { groundNow } from "../../theme.ts";
import {
  drawCells,
  imageOf,
  margin,
  side,
  strip,
  writeAxes,
  writeClasses,
  writeScale,
} from "../export/map-sheet.ts";
import type { Pen, Sheet } from "../export/pen.ts";
import type { FoundCells } from "../found-cells.ts";
import { pictureOf } from "../picture/paint.ts";
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
import { aloneText, betterText, neitherText, otherText } from "./words.ts";

/** The space between two of the three pictures, above them for the title, and below them for the legends. */
const gap = 84;
const head = 30;
const foot = 190;
/** The height of a line of a legend. */
const line = 20;

/** Returns the maps of two contenders and their difference, with title, axes and scales. */
export async function comparisonSheet(cells: FoundCells): Promise<Sheet> {
  const { against, columns, spec } = cells;
  if (!against) throw new Error("The map compares no contenders.");
  const ground = groundNow();
  const ink = themeColor(ground, "ink");
  const names = namesOf(spec);
  const shades = sharedShades(cells, against, ground);
  const difference = differenceOf(cells, against, ground);
  const height = spec.map.axes.length > 1 ? side : strip;
  const pictures = [
    [names[0], await imageOf(pictureOf(cells, columns, shades))],
    [names[1], await imageOf(pictureOf(cells, against, shades))],
    ["Difference", await imageOf(differencePicture(cells, [columns, against], difference))],
  ] as const;
  const draw = (pen: Pen) => {
    pen.translate(margin.left, margin.top);
    write(pen, mapTitle(spec), -16, ink, "600 16px");
    pen.translate(0, head);
    pen.save();
    for (const [name, image] of pictures) {
      write(pen, name, -8, ink, "600 13px");
      drawCells(pen, image, height, ground);
      pen.fillStyle = ink;
      writeAxes(pen, cells, height);
      pen.translate(side + gap, 0);
    }
    pen.restore();
    pen.font = "13px system-ui, sans-serif";
    writeScale(pen, shades, height + 52);
    writeClasses(pen, shades, height + 52);
    if (spec.map.cell !== "diverged") {
      pen.textAlign = "right";
      pen.fillText("hatched: diverged", side, height + 38);
    }
    pen.translate(2 * (side + gap), 0);
    writeDifference(pen, difference, names, height + 52);
  };
  return {
    width: margin.left + 3 * side + 2 * gap + margin.right,
    height: margin.top + head + height + foot,
    draw,
  };
}

function write(pen: Pen, text: string, y: number, color: string, font: string): void {
  pen.font = `${font} system-ui, sans-serif`;
  pen.fillStyle = color;
  pen.textAlign = "left";
  pen.fillText(text, 0, y, 3 * side);
}

/** Draws the scale of a difference, and below it what the other colours mean. */
function writeDifference(
  pen: Pen,
  difference: Difference,
  [first, second]: readonly string[],
  top: number,
): void {
  const { kind, ground, scale: numbers, reach } = difference;
  const ink = themeColor(ground, "ink");
  let y = top;
  if (numbers) {
    for (let x = 0; x < side; x++) {
      pen.fillStyle = css(differenceRamp(ground, (2 * x) / (side - 1) - 1));
      pen.fillRect(x, y, 1, 12);
    }
    pen.fillStyle = ink;
    pen.textAlign = "left";
    pen.fillText(betterText(first, kind, reach, numbers.isLog), 0, y + 15 + line / 2);
    pen.textAlign = "right";
    pen.fillText(betterText(second, kind, reach, numbers.isLog), side, y + 15 + (3 * line) / 2);
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
  pen.textAlign = "left";
  for (const [shade, text] of entries) {
    pen.fillStyle = css(differenceColor(difference, shade) ?? [0, 0, 0]);
    pen.fillRect(0, y, 14, 12);
    pen.fillStyle = ink;
    pen.fillText(text, 20, y + 11);
    y += line;
  }
  if (kind !== "diverged") pen.fillText("hatched: both diverged", 20, y + 11);
}
