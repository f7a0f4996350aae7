import { mapDefaults } from "../../../experiment/index.ts";
import type { CellColumns } from "../../../experiment/sweep/cells/columns.ts";
import type { Ground, Rgb } from "../../../plot/look/color-map.ts";
import { rgbOf } from "../../../plot/look/rgb.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import type { FoundCells } from "../found-cells.ts";
import { colorOf, type Shades, scaleFor, shadeOf } from "./shades.ts";

/** Cells to paint, and their colours. */
export interface Picture {
  readonly cells: Pick<FoundCells, "spec" | "source">;
  readonly ground: Ground;
  /** Returns the number of a cell's colour. */
  readonly shadeAt: (cell: number) => number;
  /** Returns the colour of a number; null for none. */
  readonly colorOf: (shade: number) => Rgb | null;
}

/** Returns the picture of cells by the rules of their colours. @param columns those of the contender to show */
export const pictureOf = (cells: Picture["cells"], columns: CellColumns, shades: Shades): Picture => ({
  cells,
  ground: shades.ground,
  shadeAt: (cell) => shadeOf(shades, columns, cell),
  colorOf: (shade) => colorOf(shades, shade),
});

/** Returns the rules of the colours of cells, by the cells that are known. */
export function shadesOf(cells: FoundCells, kind: Shades["kind"], ground: Ground): Shades {
  const { spec, columns, minima } = cells;
  const isOfClasses = kind === "minimum" || kind === "regime";
  return {
    kind,
    ground,
    scale: isOfClasses ? null : scaleFor(kind, columns, cells.source),
    steps: spec.steps,
    minima,
    below: spec.map.below ?? mapDefaults.below,
  };
}

/** Cells that are coloured at once. */
const atOnce = 16_384;

/**
 * Colours an image that has a pixel for each cell, the first row at the bottom; yields after each few milliseconds of
 * work. Cells whose run diverged become transparent; those that are not computed get the panel's colour.
 */
export function* colorsInPortions({ data }: ImageData, picture: Picture): Generator<undefined, void> {
  const pixels = new Uint32Array(data.buffer);
  const [width, height] = picture.cells.spec.map.size;
  const rows = Math.max(1, Math.floor(atOnce / width));
  const known: number[] = [];
  const blank = pixelOf(rgbOf(themeColor(picture.ground, "panel")));
  for (let row = 0; row < height; row += rows) {
    colorRows(pixels, picture, row, Math.min(height, row + rows), { known, blank });
    yield;
  }
}

interface Pixels {
  /** The pixels of the shades that were met before. */
  readonly known: number[];
  /** The pixel of cells that are not computed. */
  readonly blank: number;
}

/** Colours rows of cells. */
function colorRows(
  pixels: Uint32Array,
  { cells: { spec, source }, shadeAt, colorOf }: Picture,
  from: number,
  to: number,
  { known, blank }: Pixels,
): void {
  const [width, height] = spec.map.size;
  const pixelOfCell = (cell: number): number => {
    const shade = shadeAt(cell);
    known[shade] ??= pixelOf(colorOf(shade));
    return known[shade];
  };
  for (let row = from; row < to; row++) {
    const [first, target] = [row * width, (height - 1 - row) * width];
    let [last, pixel] = [-1, blank];
    for (let x = 0; x < width; x++) {
      const cell = source[first + x];
      // A coarse cell is that of many places in a row.
      if (cell !== last) {
        last = cell;
        pixel = cell < 0 ? blank : pixelOfCell(cell);
      }
      pixels[target + x] = pixel;
    }
  }
}

/** Shows an image on a canvas, which takes its size. */
export function showImage(context: CanvasRenderingContext2D, image: ImageData): void {
  const { canvas } = context;
  if (canvas.width !== image.width) canvas.width = image.width;
  if (canvas.height !== image.height) canvas.height = image.height;
  context.putImageData(image, 0, 0);
}

/** Returns a colour as a pixel of four bytes, the red first; 0 is transparent. */
function pixelOf(color: Rgb | null): number {
  if (!color) return 0;
  const [red, green, blue] = color.map(Math.round);
  const bytes = Uint8Array.of(red, green, blue, 255);
  return new Uint32Array(bytes.buffer)[0];
}
