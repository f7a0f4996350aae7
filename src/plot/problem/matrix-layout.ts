import type { Size } from "../plane/viewport.ts";
import type { MatrixShape } from "./matrix-values.ts";

/** A matrix on the stage: the left top corner of its cells. */
export interface MatrixPlace {
  readonly x: number;
  readonly y: number;
}

/** Matrices of equal size side by side. */
export interface MatrixLayout {
  readonly size: Size;
  readonly places: readonly MatrixPlace[];
  /** Pixels of a cell; never below `leastCell`. */
  readonly cell: number;
  readonly shape: MatrixShape;
  /** The baseline of the legend, and its extent. */
  readonly legend: { readonly x: number; readonly y: number; readonly width: number };
}

/** Pixels above a matrix for its names, on the left, and below for the legend. */
const head = 34;
const left = 8;
const gap = 14;
const margin = 8;
const foot = 34;
const largestCell = 64;
const leastCell = 1;

/** Lays `count` matrices out in the rows and columns in which their cells are largest. */
export function layMatrices(count: number, shape: MatrixShape, size: Size): MatrixLayout {
  const inner = { width: size.width - 2 * margin, height: size.height - margin - foot };
  const fitted = (across: number) => {
    const down = Math.ceil(count / across);
    const wide = (inner.width - (across - 1) * gap) / across - left;
    const high = (inner.height - (down - 1) * gap) / down - head;
    return { across, down, cell: Math.min(wide / shape.columns, high / shape.rows, largestCell) };
  };
  let best = fitted(count);
  for (let across = count - 1; across >= 1; across--) {
    const tried = fitted(across);
    if (tried.cell > best.cell) best = tried;
  }
  // Whole pixels keep the cells equal.
  const cell = Math.max(leastCell, best.cell >= 3 ? Math.floor(best.cell) : best.cell);
  const [wide, high] = [left + cell * shape.columns, head + cell * shape.rows];
  const across = Math.min(best.across, count);
  const x0 = (size.width - (across * wide + (across - 1) * gap)) / 2;
  const tall = best.down * high + (best.down - 1) * gap;
  const y0 = margin + Math.max(0, (inner.height - tall) / 2);
  const places = Array.from({ length: count }, (_, i) => ({
    x: Math.round(x0 + (i % best.across) * (wide + gap) + left),
    y: Math.round(y0 + Math.floor(i / best.across) * (high + gap) + head),
  }));
  const width = Math.min(380, Math.max(80, inner.width - 40));
  return {
    size,
    places,
    cell,
    shape,
    legend: { x: (size.width - width) / 2, y: size.height - foot + 6, width },
  };
}

/** A cell of one of the matrices. */
export interface MatrixCell {
  /** Index of the matrix. */
  readonly matrix: number;
  readonly row: number;
  readonly column: number;
}

/** Returns the cell at a point of the stage; null between the matrices. */
export function cellAt({ places, cell, shape }: MatrixLayout, x: number, y: number): MatrixCell | null {
  for (const [matrix, place] of places.entries()) {
    const [row, column] = [Math.floor((y - place.y) / cell), Math.floor((x - place.x) / cell)];
    if (row >= 0 && row < shape.rows && column >= 0 && column < shape.columns) return { matrix, row, column };
  }
  return null;
}
