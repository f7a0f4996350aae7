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
    scale: isOfClasses ? null : scaleFor(kind, columns, cells.known()),
    steps: spec.steps,
    minima,
    below: spec.map.below ?? mapDefaults.below,
  };
}

/**
 * Paints cells on a canvas that has a pixel for each, the first row at the bottom. Cells whose run diverged, and those
 * that are not computed, stay transparent.
 */
export function paint(context: CanvasRenderingContext2D, cells: FoundCells, shades: Shades): void {
  const [width, height] = cells.spec.map.size;
  const { canvas } = context;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const known: number[] = [];
  for (let place = 0; place < cells.source.length; place++) {
    const cell = cells.source[place];
    if (cell < 0) continue;
    const shade = shadeOf(shades, cells.columns, cell);
    known[shade] ??= pixelOf(colorOf(shades, shade));
    const x = place % width;
    pixels[(height - 1 - (place - x) / width) * width + x] = known[shade];
  }
  context.putImageData(image, 0, 0);
}

/** Returns a colour as a pixel of four bytes, the red first; 0 is transparent. */
function pixelOf(color: Rgb | null): number {
  if (!color) return 0;
  const [red, green, blue] = color.map(Math.round);
  const bytes = Uint8Array.of(red, green, blue, 255);
  return new Uint32Array(bytes.buffer)[0];
}
