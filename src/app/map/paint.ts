import { mapDefaults } from "../../experiment/index.ts";
import type { Ground, Rgb } from "../../plot/look/color-map.ts";
import type { FoundCells } from "./found-cells.ts";
import { colorOf, type Shades, scaleFor, shadeOf } from "./shades.ts";

/** Returns what the colours of cells follow from, by the cells that are known. */
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

/** Cells that are painted at once. */
const atOnce = 65_536;

/**
 * Paints cells on a canvas that has a pixel for each, the first row at the bottom. Cells whose run diverged, and those
 * that are not computed, stay transparent.
 *
 * @param from the row to begin with @param milliseconds after which it pauses
 * @returns the row to go on with; the number of rows once all are painted
 */
export function paint(
  context: CanvasRenderingContext2D,
  cells: FoundCells,
  shades: Shades,
  from = 0,
  milliseconds = Number.POSITIVE_INFINITY,
): number {
  const [width, height] = cells.spec.map.size;
  const { canvas } = context;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const ends = performance.now() + milliseconds;
  const known: number[] = [];
  let row = from;
  do {
    const to = Math.min(height, row + Math.max(1, Math.floor(atOnce / width)));
    paintRows(context, cells, shades, [row, to], known);
    row = to;
  } while (row < height && performance.now() < ends);
  return row;
}

/** Paints rows of cells. @param known the pixels of the shades that were painted before */
function paintRows(
  context: CanvasRenderingContext2D,
  { spec, source, columns }: FoundCells,
  shades: Shades,
  [from, to]: readonly [number, number],
  known: number[],
): void {
  const [width, height] = spec.map.size;
  const image = context.createImageData(width, to - from);
  const pixels = new Uint32Array(image.data.buffer);
  for (let row = from; row < to; row++)
    for (let x = 0; x < width; x++) {
      const cell = source[row * width + x];
      if (cell < 0) continue;
      const shade = shadeOf(shades, columns, cell);
      known[shade] ??= pixelOf(colorOf(shades, shade));
      pixels[(to - 1 - row) * width + x] = known[shade];
    }
  context.putImageData(image, 0, height - to);
}

/** Returns a colour as a pixel of four bytes, the red first; 0 is transparent. */
function pixelOf(color: Rgb | null): number {
  if (!color) return 0;
  const [red, green, blue] = color.map(Math.round);
  const bytes = Uint8Array.of(red, green, blue, 255);
  return new Uint32Array(bytes.buffer)[0];
}
