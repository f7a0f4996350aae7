import { type Mesh, vertexSize } from "../../../plot/space/mesh.ts";

/** The height of the block's foot below the lowest values. */
export const footHeight = -0.06;

/**
 * Returns the sides of the block as triangles: x, y, z of each corner, and 1 at the surface or 0 at the foot. There is
 * none below a border node without a value.
 */
export function wallsOf({ columns, rows, vertices, box }: Mesh): Float32Array {
  const corners: number[] = [];
  const place = (node: number) => ({
    x: ((2 * (node % columns)) / (columns - 1) - 1) * box.halfX,
    y: ((2 * Math.floor(node / columns)) / (rows - 1) - 1) * box.halfY,
    z: vertices[vertexSize * node],
    exists: vertices[vertexSize * node + 4] > 0,
  });
  const add = (from: number, to: number) => {
    const [a, b] = [place(from), place(to)];
    if (!a.exists || !b.exists) return;
    const [low, high] = [0, 1];
    corners.push(a.x, a.y, footHeight, low, b.x, b.y, footHeight, low, b.x, b.y, b.z, high);
    corners.push(a.x, a.y, footHeight, low, b.x, b.y, b.z, high, a.x, a.y, a.z, high);
  };
  for (let i = 0; i + 1 < columns; i++) {
    add(i, i + 1);
    add((rows - 1) * columns + i, (rows - 1) * columns + i + 1);
  }
  for (let j = 0; j + 1 < rows; j++) {
    add(j * columns, (j + 1) * columns);
    add((j + 1) * columns - 1, (j + 2) * columns - 1);
  }
  return Float32Array.from(corners);
}
