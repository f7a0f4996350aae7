import { axisValues, type Mapped, placeOf, slotsOf } from "../cells/cell-spec.ts";
import type { CellColumns } from "../cells/columns.ts";
import { type CellKind, cellsOn } from "../map-spec.ts";

/** The first columns of a shard: the cell's place along the axes. */
const places = ["i", "j"] as const;

/**
 * Returns the names of a shard's columns: the cell's place, the values of the axes, and the kinds of cell; those of a
 * comparison with the number of each contender, as in "loss.1".
 */
export const shardColumns = (spec: Mapped): readonly string[] => [
  ...places,
  ...spec.map.axes.map(({ name }) => name),
  ...(spec.map.against === undefined ? [""] : slotsOf(spec.map).map((slot) => `.${slot + 1}`)).flatMap(
    (end) => kindsInShard(spec).map((kind) => kind + end),
  ),
];

/** Returns the kinds of cell that a shard has columns of: all that the problem has. */
export const kindsInShard = ({ kind }: Mapped): readonly CellKind[] => cellsOn(kind);

/**
 * Yields a shard as lines of CSV without their ends: the names of the columns, then a line for each cell. The line of a
 * cell is the same whatever the part, with numbers as JavaScript prints them.
 *
 * @param cells row by row, from 0
 * @param found have a number for each of these: the columns of the contender, or of both that are compared
 */
export function* shardLines(
  spec: Mapped,
  cells: ArrayLike<number>,
  ...found: readonly CellColumns[]
): Generator<string, void> {
  const [width] = spec.map.size;
  const values = axisValues(spec).map((axis) => Array.from(axis, String));
  const kinds = found.flatMap((columns) => kindsInShard(spec).map((kind) => columns[kind]));
  yield shardColumns(spec).join(",");
  for (let row = 0; row < cells.length; row++) {
    let line = `${cells[row] % width},${Math.floor(cells[row] / width)}`;
    for (const [k, axis] of values.entries()) line += `,${axis[placeOf(spec.map, cells[row], k)]}`;
    for (const column of kinds) line += `,${column[row]}`;
    yield line;
  }
}
