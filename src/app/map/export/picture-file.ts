import { isRandom } from "../../../experiment/index.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import { inEnglish, say } from "../../../words/say.ts";
import { canvasOf } from "../../export/raster.ts";
import { importer } from "../../loading/importer.ts";
import { groundNow } from "../../theme.ts";
import type { FoundCells } from "../found-cells.ts";
import { mapTitle } from "../words.ts";
import { describeMap } from "./describe.ts";
import { mapSheet } from "./map-sheet.ts";
import type { Pen, Sheet } from "./pen.ts";
import { SvgPen, svgText } from "./svg-pen.ts";

/** The side of a pixel of the picture, in pixels of the PNG. */
const scale = 2;

/** Returns the picture of a map as a file. */
export async function pictureFile(cells: FoundCells, kind: "png" | "svg"): Promise<Blob> {
  const sheet = await sheetOf(cells);
  return kind === "png" ? pngOf(sheet) : svgOf(sheet, cells);
}

/** Returns the picture of a map: of one contender, of two, or of random settings. */
async function sheetOf(cells: FoundCells): Promise<Sheet> {
  if (isRandom(cells.spec.map)) return (await ranks()).ranksSheet(cells);
  return cells.against ? (await comparison()).comparisonSheet(cells) : mapSheet(cells);
}

const ranks = importer("src/app/map/ranks/ranks-sheet.ts", () => import("../ranks/ranks-sheet.ts"));
const comparison = importer(
  "src/app/map/compare/comparison-sheet.ts",
  () => import("../compare/comparison-sheet.ts"),
);

/** Draws a picture on the page's panel. */
function drawOn(pen: Pen, { width, height, draw }: Sheet): void {
  pen.fillStyle = themeColor(groundNow(), "panel");
  pen.fillRect(0, 0, width, height);
  inEnglish(() => draw(pen));
}

async function pngOf(sheet: Sheet): Promise<Blob> {
  const [canvas, context] = canvasOf(scale * sheet.width, scale * sheet.height);
  context.scale(scale, scale);
  drawOn(context, sheet);
  return blobOf(canvas);
}

async function svgOf(sheet: Sheet, { spec }: FoundCells): Promise<Blob> {
  const [, context] = canvasOf(1, 1);
  const pen = new SvgPen((text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
  drawOn(pen, sheet);
  const named = inEnglish(() => ({ title: mapTitle(spec), description: describeMap(spec) }));
  return new Blob([svgText(sheet, named, await pen.elements(addressOf))], { type: "image/svg+xml" });
}

/** Returns a canvas as a PNG. */
async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(say("The browser could not write the picture."));
  return blob;
}

/** Returns an image as a data URL. */
async function addressOf(canvas: HTMLCanvasElement): Promise<string> {
  const blob = await blobOf(canvas);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
