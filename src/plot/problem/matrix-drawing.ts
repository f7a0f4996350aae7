import { say, translated } from "../../words/say.ts";
import { roundLabel } from "../chart/format.ts";
import { lightness } from "../look/color-map.ts";
import { identities } from "../look/identity.ts";
import { hexOf, rgbOf } from "../look/rgb.ts";
import { signColors } from "../look/sign-colors.ts";
import type { Palette } from "../look/stage-palette.ts";
import { shorten } from "../text/shorten.ts";
import { widthOf } from "../text/width.ts";
import type { MatrixCell, MatrixLayout, MatrixPlace } from "./matrix-layout.ts";
import { type MatrixShape, shadeOf, shades, type ValueRange } from "./matrix-values.ts";
import type { Pencil } from "./pencil.ts";

/** A matrix with its name: a contender's, or the target. */
export interface NamedMatrix {
  /** The contender's slot; null for the target. */
  readonly slot: number | null;
  readonly name: string;
  /** Row by row; null where they are not known yet. */
  readonly values: ArrayLike<number> | null;
}

const size = 11;
/** Pixels of a cell from which its value is written in it, and from which one below 0 has a minus. */
const written = 40;
const minusRoom = 9;
/** Pixels of a cell from which one that differs from the others has a dot. */
const marks = 5;

/** Draws matrices as coloured cells, each under its name. */
export function drawMatrices(
  pencil: Pencil,
  layout: MatrixLayout,
  matrices: readonly NamedMatrix[],
  range: ValueRange,
  palette: Palette,
): void {
  for (const [i, place] of layout.places.entries()) {
    const matrix = matrices[i];
    if (!matrix) continue;
    drawHead(pencil, layout, place, matrix, palette);
    drawFrame(pencil, layout, place, palette);
    if (matrix.values) drawCells(pencil, layout, place, matrix.values, range, palette);
  }
}

/** Writes the matrix's name, and the names of its columns and rows. */
function drawHead(
  pencil: Pencil,
  { cell, shape }: MatrixLayout,
  { x, y }: MatrixPlace,
  { slot, name }: NamedMatrix,
  palette: Palette,
): void {
  const sign = slot === null ? 0 : 14;
  if (slot !== null)
    pencil.markers([x + 5, y - 25], {
      marker: identities[slot].marker,
      radius: 4,
      fill: palette.slots[slot],
      edge: palette.halo,
    });
  const room = Math.max(30, cell * shape.columns - sign);
  const fitted = shorten(name, room, (text) => widthOf(text, size, true));
  pencil.text(fitted, x + sign, y - 21, { size, color: palette.ink, bold: true });
  const across = `${translated(shape.columnName)} →`;
  const both = `${across}  ${translated(shape.rowName)} ↓`;
  const axes = widthOf(both, size - 1) <= room + sign ? both : across;
  pencil.text(axes, x, y - 6, { size: size - 1, color: palette.soft });
}

function drawFrame(
  pencil: Pencil,
  { cell, shape }: MatrixLayout,
  { x, y }: MatrixPlace,
  palette: Palette,
): void {
  const [right, bottom] = [x + cell * shape.columns + 0.5, y + cell * shape.rows + 0.5];
  const [left, top] = [x - 0.5, y - 0.5];
  pencil.line([left, top, right, top, right, bottom, left, bottom, left, top], {
    color: palette.soft,
    width: 1,
    opacity: 0.6,
  });
}

function drawCells(
  pencil: Pencil,
  { cell, shape }: MatrixLayout,
  { x, y }: MatrixPlace,
  values: ArrayLike<number>,
  range: ValueRange,
  palette: Palette,
): void {
  const byShade = new Map<number, number[]>();
  const minus: number[] = [];
  const side = cell >= minusRoom ? cell - 1 : cell;
  for (let i = 0; i < shape.rows * shape.columns; i++) {
    const shade = shadeOf(values[i], range);
    if (Number.isNaN(shade)) continue;
    const [left, top] = [x + (i % shape.columns) * cell, y + Math.floor(i / shape.columns) * cell];
    const boxes = byShade.get(shade) ?? [];
    boxes.push(left, top, side, side);
    byShade.set(shade, boxes);
    const middle = top + cell / 2;
    if (shade < 0 && cell >= minusRoom && cell < written)
      minus.push(left + cell * 0.3, middle, left + cell * 0.7, middle, Number.NaN, Number.NaN);
  }
  for (const [shade, boxes] of byShade) pencil.boxes(boxes, colorOf(shade, palette));
  pencil.boxes(dotsOf(shape, { x, y }, cell), palette.ink, 0.55);
  pencil.line(minus, { color: palette.ink, width: 1.2, opacity: 0.8 });
  if (cell >= written) writeValues(pencil, { x, y }, cell, shape.columns, values, range, palette);
}

/** Returns a dot at the foot of each marked cell, as rectangles. */
function dotsOf({ marked, rows, columns }: MatrixShape, { x, y }: MatrixPlace, cell: number): number[] {
  if (!marked || cell < marks) return [];
  const side = Math.max(1.5, cell / 8);
  return Array.from({ length: rows * columns }, (_, i) => i)
    .filter((i) => marked.cells[i] === 1)
    .flatMap((i) => [
      x + ((i % columns) + 0.5) * cell - side / 2,
      y + (Math.floor(i / columns) + 0.5) * cell + cell * 0.22 - side / 2,
      side,
      side,
    ]);
}

function writeValues(
  pencil: Pencil,
  { x, y }: MatrixPlace,
  cell: number,
  columns: number,
  values: ArrayLike<number>,
  range: ValueRange,
  palette: Palette,
): void {
  for (let i = 0; i < values.length; i++) {
    const shade = shadeOf(values[i], range);
    if (Number.isNaN(shade)) continue;
    const [left, top] = [x + (i % columns) * cell, y + Math.floor(i / columns) * cell];
    const color = readableOn(colorOf(shade, palette), palette);
    pencil.text(inCell(values[i]), left + cell / 2, top + cell / 2 + 4, { size, color, anchor: "middle" });
  }
}

/** Writes a value in few signs: "0.82", "−0.03", "0". */
const inCell = (value: number): string =>
  Math.abs(value) < 0.005 ? "0" : roundLabel(Number(value.toPrecision(2)));

/** Returns the ink or the paper, whichever stands out more from a colour. */
function readableOn(color: string, { ink, stage }: Palette): string {
  const from = (other: string): number => Math.abs(lightness(rgbOf(other)) - lightness(rgbOf(color)));
  return from(ink) >= from(stage) ? ink : stage;
}

const known = new Map<string, readonly string[]>();

/** Returns the colour of a shade. */
function colorOf(shade: number, { ground }: Palette): string {
  const side = shade < 0 ? "below" : "above";
  const key = `${ground} ${side}`;
  const colors = known.get(key) ?? signColors(ground, side, shades).map(hexOf);
  known.set(key, colors);
  return colors[Math.abs(shade)];
}

/** Draws the colours from the lowest value to the highest, with what they stand for. */
export function drawLegend(
  pencil: Pencil,
  { legend, shape }: MatrixLayout,
  range: ValueRange,
  palette: Palette,
): void {
  const first = range.low < 0 ? -shades : 0;
  const count = shades - first + 1;
  const width = legend.width / count;
  for (let shade = first; shade <= shades; shade++)
    pencil.boxes([legend.x + (shade - first) * width, legend.y, width + 0.5, 8], colorOf(shade, palette));
  const look = { size: size - 0.5, color: palette.soft } as const;
  const baseline = legend.y + 20;
  const ends = [range.low, range.high].map((end) => roundLabel(end));
  pencil.text(ends[0], legend.x, baseline, look);
  pencil.text(ends[1], legend.x + legend.width, baseline, { ...look, anchor: "end" });
  const measure = (text: string): number => widthOf(text, look.size);
  const room = legend.width - 2 * Math.max(...ends.map(measure)) - 12;
  const names = legendNames(shape, range);
  const name = names.find((text) => measure(text) <= room) ?? names[names.length - 1];
  pencil.text(shorten(name, room, measure), legend.x + legend.width / 2, baseline, {
    ...look,
    anchor: "middle",
  });
}

/** Returns what the legend says, the whole first, and shorter texts for where that has no room. */
function legendNames({ valueName, marked }: MatrixShape, { low }: ValueRange): readonly string[] {
  const name = translated(valueName);
  const below = low < 0 ? ` · ${say("− below 0")}` : "";
  const dots = marked ? ` · ${say("dot: {mark}", { mark: translated(marked.name) })}` : "";
  return [name + below + dots, name + dots, name + below, name];
}

/** Draws a frame around a cell. */
export function drawCell(
  pencil: Pencil,
  { places, cell }: MatrixLayout,
  { row, column }: Pick<MatrixCell, "row" | "column">,
  palette: Palette,
): void {
  for (const place of places) {
    const [x, y] = [place.x + column * cell - 0.5, place.y + row * cell - 0.5];
    const side = cell + 0.5;
    const around = [x, y, x + side, y, x + side, y + side, x, y + side, x, y];
    pencil.line(around, { color: palette.halo, width: 4 });
    pencil.line(around, { color: palette.ink, width: 2 });
  }
}
