import { type Rings, traceRings } from "./rings.ts";
import type { HeightScale } from "./scale.ts";

/** A field divided into bands of height, as outlines to fill. Each array has separate memory and can be transferred. */
export interface Bands {
  /** Heights f, ascending: level k is the region with f ≥ thresholds[k]. The rest of the view is the lowest band. */
  readonly thresholds: Float64Array;
  /** Outlines of the levels. */
  readonly levels: Rings;
  /** Outlines, as one level, of the region without a finite value; null if there is none. */
  readonly undefinedHere: Rings | null;
}

/**
 * The limit of vertices in one picture. A page draws so many within a frame or two. The surfaces of the catalog need a
 * quarter of it; waves finer than the grid, which show nothing but the grid, need ten times as many.
 */
const maxVertices = 200_000;

/**
 * Outlines the bands of a field, on a coarser grid if the outlines have too many vertices to draw. To draw them, fill
 * the view with the lowest colour, then the rings of each level together, in order, and the undefined region last. The
 * levels are closed along the border of the view: to stroke them, clip the border.
 *
 * @param samples heights f from `sampleField`, `columns` × `rows`, row by row from the bottom
 * @param scale from `heightScale`, for this field or an earlier one: keep it while panning to keep the colours
 */
export function contourBands(
  samples: Float64Array,
  columns: number,
  rows: number,
  scale: HeightScale,
): Bands {
  const bands = outline(samples, columns, rows, scale);
  const vertices = (bands.levels.points.length + (bands.undefinedHere?.points.length ?? 0)) / 2;
  if (vertices <= maxVertices) return bands;
  const [fewerColumns, fewerRows] = [Math.ceil(columns / 2), Math.ceil(rows / 2)];
  return contourBands(pick(samples, columns, rows, fewerColumns, fewerRows), fewerColumns, fewerRows, scale);
}

function outline(
  samples: Float64Array,
  columns: number,
  rows: number,
  { origin, thresholds }: HeightScale,
): Bands {
  // Interpolates roots of heights, as a surface is nearly quadratic where its bands are round, and its root linear.
  const root = (height: number): number =>
    Math.sqrt(Math.max(0, Math.min(height - origin, Number.MAX_VALUE)));
  const roots = samples.map((height) => (Number.isFinite(height) ? root(height) : Number.NaN));
  const gaps = fillGaps(roots, columns);
  return {
    thresholds: thresholds.slice(),
    levels: traceRings(roots, columns, rows, thresholds.map(root)),
    undefinedHere: gaps && traceRings(gaps, columns, rows, Float64Array.of(0.5)),
  };
}

/** Picks samples for a coarser grid, including those of the border. */
function pick(
  samples: Float64Array,
  columns: number,
  rows: number,
  fewerColumns: number,
  fewerRows: number,
): Float64Array {
  const picked = new Float64Array(fewerColumns * fewerRows);
  for (let j = 0; j < fewerRows; j++) {
    const row = Math.round((j * (rows - 1)) / (fewerRows - 1));
    for (let i = 0; i < fewerColumns; i++)
      picked[j * fewerColumns + i] =
        samples[row * columns + Math.round((i * (columns - 1)) / (fewerColumns - 1))];
  }
  return picked;
}

/**
 * Replaces each NaN by the mean of its finite neighbours, or by 0 where it has none (mutates). The bands then continue
 * under the border of the undefined region.
 *
 * @returns 1 for each value that was NaN and 0 for the others, or null if there was none
 */
function fillGaps(values: Float64Array, columns: number): Float64Array | null {
  const gaps = values.map((value) => (Number.isNaN(value) ? 1 : 0));
  if (!gaps.includes(1)) return null;
  for (let i = 0; i < values.length; i++) if (gaps[i] === 1) values[i] = meanAround(values, gaps, columns, i);
  return gaps;
}

/** Returns the mean of the neighbours that are no gaps, or 0 where all are. */
function meanAround(values: Float64Array, gaps: Float64Array, columns: number, i: number): number {
  let sum = 0;
  let count = 0;
  const column = i % columns;
  for (let row = i - column - columns; row <= i - column + columns; row += columns)
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
      if (gaps[row + c] === 0) {
        sum += values[row + c];
        count += 1;
      }
  return count > 0 ? sum / count : 0;
}
