import { axisValues, type Mapped } from "../cells/cell-spec.ts";
import type { CellColumns } from "../cells/columns.ts";
import { type CellKind, cellsOn } from "../map-spec.ts";

/** The first columns of a shard: the cell's place along the axes. */
const places = ["i", "j"] as const;

/** Returns the names of a shard's columns: the cell's place, the values of the axes, and the kinds of cell. */
export const shardColumns = (spec: Mapped): readonly string[] => [
  ...places,
  ...spec.map.axes.map(({ name }) => name),
  ...kindsInShard(spec),
];

/** Returns the kinds of cell that a shard has columns of: all that the problem has. */
export const kindsInShard = ({ kind }: Mapped): readonly CellKind[] => cellsOn(kind);

/**
 * Yields a shard as lines of CSV without their ends: the names of the columns, then a line for each cell. The line of a
 * cell is the same whatever the part, with numbers as JavaScript prints them.
 *
 * @param cells row by row, from 0
 * @param columns have a number for each of these
 */
export function* shardLines(
  spec: Mapped,
  cells: ArrayLike<number>,
  columns: CellColumns,
): Generator<string, void> {
  const [width] = spec.map.size;
  const values = axisValues(spec).map((axis) => Array.from(axis, String));
  const kinds = kindsInShard(spec).map((kind) => columns[kind]);
  yield shardColumns(spec).join(",");
  for (let row = 0; row < cells.length; row++) {
    const at = [cells[row] % width, Math.floor(cells[row] / width)];
    let line = `${at[0]},${at[1]}`;
    for (const [k, axis] of values.entries()) line += `,${axis[at[k]]}`;
    for (const column of kinds) line += `,${column[row]}`;
    yield line;
  }
}
