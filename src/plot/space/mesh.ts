import { type Box, boxHeight } from "./box.ts";
import type { HeightGrid, HeightMap } from "./height-map.ts";

/** Numbers of a vertex: height in the box, root of the value, the two slopes, and 1 where there is a value. */
export const vertexSize = 5;

/** A surface as triangles over a regular grid. */
export interface Mesh {
  readonly box: Box;
  readonly columns: number;
  readonly rows: number;
  /** `vertexSize` numbers for each node of the grid, row by row from the lowest y. */
  readonly vertices: Float32Array;
  /** Three nodes for each triangle; there is none where no corner has a value. */
  readonly triangles: Uint32Array;
  /** The same between every second node, for quick drawing; all triangles where the number of cells is odd. */
  readonly coarse: Uint32Array;
}

/** Makes the mesh of a surface. @param heights has nodes on the border of the box */
export function meshOf({ columns, rows, values }: HeightGrid, map: HeightMap, box: Box): Mesh {
  const vertices = new Float32Array(vertexSize * columns * rows);
  const heights = new Float32Array(values.length);
  const roots = new Float32Array(values.length);
  for (let node = 0; node < values.length; node++) {
    heights[node] = boxHeight * map.elevation(values[node]);
    roots[node] = map.root(values[node]);
  }
  fillGaps(values, columns, [heights, roots]);
  const [stepX, stepY] = [(2 * box.halfX) / (columns - 1), (2 * box.halfY) / (rows - 1)];
  for (let j = 0, at = 0; j < rows; j++)
    for (let i = 0; i < columns; i++, at += vertexSize) {
      const node = j * columns + i;
      const [left, right] = [i > 0 ? 1 : 0, i < columns - 1 ? 1 : 0];
      const [below, above] = [j > 0 ? 1 : 0, j < rows - 1 ? 1 : 0];
      vertices[at] = heights[node];
      vertices[at + 1] = roots[node];
      vertices[at + 2] = (heights[node + right] - heights[node - left]) / (stepX * (left + right));
      vertices[at + 3] =
        (heights[node + above * columns] - heights[node - below * columns]) / (stepY * (below + above));
      vertices[at + 4] = Number.isNaN(values[node]) ? 0 : 1;
    }
  const triangles = trianglesOf(values, columns, rows, 1);
  const isEven = columns % 2 === 1 && rows % 2 === 1;
  const coarse = isEven ? trianglesOf(values, columns, rows, 2) : triangles;
  return { box, columns, rows, vertices, triangles, coarse };
}

/** Gives nodes without a value the mean of their neighbours that have one, so that the border of a gap is level (mutates). */
function fillGaps(values: Float64Array, columns: number, filled: readonly Float32Array[]): void {
  for (let node = 0; node < values.length; node++) {
    if (!Number.isNaN(values[node])) continue;
    const around = neighbours(node, columns, values.length).filter((near) => !Number.isNaN(values[near]));
    for (const numbers of filled)
      numbers[node] = around.reduce((sum, near) => sum + numbers[near], 0) / Math.max(1, around.length);
  }
}

function neighbours(node: number, columns: number, count: number): number[] {
  const column = node % columns;
  const near: number[] = [];
  for (const row of [-columns, 0, columns])
    for (const side of [-1, 0, 1]) {
      const other = node + row + side;
      const inside = column + side >= 0 && column + side < columns && other >= 0 && other < count;
      if (other !== node && inside) near.push(other);
    }
  return near;
}

/** Returns the triangles between every `stride`-th node. */
function trianglesOf(values: Float64Array, columns: number, rows: number, stride: number): Uint32Array {
  const triangles = new Uint32Array((6 * (columns - 1) * (rows - 1)) / stride ** 2);
  let count = 0;
  const add = (a: number, b: number, c: number) => {
    if (Number.isNaN(values[a]) && Number.isNaN(values[b]) && Number.isNaN(values[c])) return;
    triangles[count++] = a;
    triangles[count++] = b;
    triangles[count++] = c;
  };
  for (let j = 0; j + stride < rows; j += stride)
    for (let i = 0; i + stride < columns; i += stride) {
      const node = j * columns + i;
      const [right, above] = [node + stride, node + stride * columns];
      // Diagonals in turn, so that no direction is preferred.
      if (((i + j) / stride) % 2 === 0) {
        add(node, right, above + stride);
        add(node, above + stride, above);
      } else {
        add(node, right, above);
        add(right, above + stride, above);
      }
    }
  return triangles.subarray(0, count);
}
