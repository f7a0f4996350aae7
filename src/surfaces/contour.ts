import { type Rings, traceRings } from "./rings.ts";
import type { HeightScale } from "./scale.ts";

/** A field cut into bands of height, as outlines to fill. Each array owns its memory and can be transferred. */
export interface Bands {
  /** Heights f, ascending: level k is where f ≥ thresholds[k]. What no level covers is the lowest band. */
  readonly thresholds: Float64Array;
  /** Outlines of the levels. */
  readonly levels: Rings;
  /** Outlines, as one level, of where the formula has no finite value; null if it has one everywhere. */
  readonly undefinedHere: Rings | null;
}

/**
 * Vertices of one picture. A page draws so many within a frame or two; the surfaces of the catalog take a quarter of it,
 * and waves finer than the grid, which show nothing but the grid, take ten times as many.
 */
const maxVertices = 200_000;

/**
 * Outlines the bands of a field, on a coarser grid where the outlines would be too many to draw. To draw: fill the view with the lowest colour, then each level's rings
 * together, in order, over the last, and the undefined region over all. The levels are closed along the border of
 * the view: who strokes them too keeps the border out with a clip.
 *
 * @param samples heights f from `sampleField`, `columns` × `rows`, row by row from the bottom
 * @param scale from `heightScale`, for this field or an earlier one: keep it while panning to hold the colours still
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
  // Roots, since a surface is about quadratic where bands are round: between samples they run straight.
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

/** Picks samples for a coarser grid, those of the border among them. */
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
 * Gives each NaN the mean of its known neighbours, so that the bands run on under the undefined region's border, or 0
 * (mutates).
 *
 * @returns 1 for each value that was NaN and 0 for the others, or null if there was none
 */
function fillGaps(values: Float64Array, columns: number): Float64Array | null {
  const gaps = values.map((value) => (Number.isNaN(value) ? 1 : 0));
  if (!gaps.includes(1)) return null;
  for (let i = 0; i < values.length; i++) if (gaps[i] === 1) values[i] = meanAround(values, gaps, columns, i);
  return gaps;
}

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
