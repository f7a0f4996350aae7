import type { Rgb } from "../../plot/look/color-map.ts";
import { heightColor, type RegionPalette, regionColor } from "../../plot/look/palette.ts";
import { hexOf } from "../../plot/look/rgb.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import type { Reading } from "../../plot/regions/fields.ts";
import {
  certainty,
  classMargins,
  marginAt,
  type Outputs,
  signedMargins,
} from "../../plot/regions/reading.ts";
import { traceRings } from "../../surfaces/rings.ts";
import { pixels } from "../svg/path-writer.ts";
import { ringPaths } from "./ring-paths.ts";

/** Points in rows from the bottom. */
export interface GridSize {
  readonly columns: number;
  readonly rows: number;
}

/** Certainties of a network at the borders between bands of colour. */
const certainties = [0.2, 0.4, 0.6, 0.8];
/** Number of bands for predicted numbers. */
const heightBands = 24;

/**
 * Draws a network's outputs over a plane as filled bands.
 *
 * @param range of the numbers, for the reading "values"
 */
export function regionBands(
  outputs: Outputs,
  reading: Reading,
  range: readonly [number, number],
  grid: GridSize,
  size: Size,
  palette: RegionPalette,
): string {
  const paint = { grid, size };
  if (reading === "values") return heightBandsOf(outputs, range, paint, palette);
  return reading === "signed" ? signedBands(outputs, paint, palette) : classBands(outputs, paint, palette);
}

interface Paint {
  readonly grid: GridSize;
  readonly size: Size;
}

/** Fills the bands between thresholds. @param bands colours, one more than thresholds: the first is below all */
function painted(
  values: Float64Array,
  thresholds: readonly number[],
  bands: readonly Rgb[],
  { grid, size }: Paint,
): string {
  const { columns, rows } = grid;
  const fills = bands.map((color) => hexOf(color));
  const paths = ringPaths(traceRings(values, columns, rows, Float64Array.from(thresholds)), size);
  return (
    `<rect width="${pixels(size.width)}" height="${pixels(size.height)}" fill="${fills[0]}"/>` +
    pathsWith(paths, fills.slice(1))
  );
}

const pathsWith = (paths: readonly string[], fills: readonly string[]): string =>
  paths.map((d, k) => (d === "" ? "" : `<path d="${d}" fill="${fills[k]}"/>`)).join("");

function heightBandsOf(
  { values }: Outputs,
  [from, to]: readonly [number, number],
  paint: Paint,
  palette: RegionPalette,
): string {
  const shares = Array.from({ length: heightBands - 1 }, (_, k) => (k + 1) / heightBands);
  const thresholds = shares.map((share) => from + share * (to - from));
  const colors = Array.from({ length: heightBands }, (_, k) => heightColor(palette, (k + 0.5) / heightBands));
  return painted(Float64Array.from(values), thresholds, colors, paint);
}

/** Draws two classes; traces margins rather than certainties, which bend too sharply between points of a grid. */
function signedBands(outputs: Outputs, paint: Paint, palette: RegionPalette): string {
  const sides = [...certainties.map((sure) => -sure).reverse(), 0, ...certainties];
  const thresholds = sides.map((side) => marginAt(side, outputs.loss));
  const ends = [-1, ...sides, 1];
  const colors = ends.slice(1).map((end, k) => {
    const middle = (end + ends[k]) / 2;
    return regionColor(palette, middle > 0 ? 1 : 0, Math.abs(middle));
  });
  return painted(Float64Array.from(signedMargins(outputs)), thresholds, colors, paint);
}

/** Draws each class's region, and within it the bands of higher certainty. */
function classBands(outputs: Outputs, { grid, size }: Paint, palette: RegionPalette): string {
  const { columns, rows } = grid;
  let text = "";
  for (let of = 0; of < outputs.count; of++) {
    const margins = classMargins(outputs, of);
    // A class that wins nowhere has no region.
    if (!margins.some((margin) => margin >= 0)) continue;
    const whole = ringPaths(traceRings(margins, columns, rows, Float64Array.of(0)), size);
    const inner = ringPaths(
      traceRings(surenessOf(outputs, of, margins), columns, rows, Float64Array.from(certainties)),
      size,
    );
    const fills = [0, ...certainties].map((sure, k) => {
      const middle = (sure + (certainties[k] ?? 1)) / 2;
      return hexOf(regionColor(palette, of, middle));
    });
    text += pathsWith([...whole, ...inner], fills);
  }
  return text;
}

/** Returns the certainty of a class, 0 to 1, where it wins, and −1 where it does not. */
const surenessOf = (outputs: Outputs, of: number, margins: Float64Array): Float64Array =>
  margins.map((margin, s) => (margin < 0 ? -1 : certainty(outputs, of, s)));
