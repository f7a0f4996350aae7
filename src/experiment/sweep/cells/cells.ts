import type { Table } from "../../../datasets/index.ts";
import { type CellKind, cellKinds, mapDefaults } from "../map-spec.ts";
import { axisValues, cellCount, counterpart, type Mapped } from "./cell-spec.ts";
import { type CellColumns, cellColumns } from "./columns.ts";
import { computeSideBySide } from "./side-by-side.ts";
import { computeSingly } from "./single-cells.ts";
import { computeTogether } from "./together.ts";

/** The kinds of cell to compute, and the data of their runs. */
export interface CellsOptions {
  /** The kinds of cell to compute; all where left out. Columns of others keep what `cellColumns` has. */
  readonly kinds?: readonly CellKind[];
  /** The rows of a network's data where they are the reader's own. */
  readonly table?: Table | undefined;
}

/**
 * Computes cells of a map in portions: each takes some milliseconds, unless a single step takes longer. A
 * cell has the bits of a single run of its experiment (`cellSpec`), whichever others are computed with it.
 *
 * @param indices of the cells, row by row from 0, in any order
 * @returns yields after each portion the number of cells that are done; then returns a number for each index
 * @throws LanguageError or RangeError for a spec that `decode` would not give
 */
export function* cellsInPortions(
  spec: Mapped,
  indices: ArrayLike<number>,
  { kinds = cellKinds, table }: CellsOptions = {},
): Generator<number, CellColumns> {
  const columns = cellColumns(indices.length);
  const below = spec.map.below ?? mapDefaults.below;
  const sought = { spec, values: axisValues(spec), indices, kinds: new Set(kinds), table, below, columns };
  yield* computeTogether(sought) ?? computeSideBySide(sought) ?? computeSingly(sought);
  return columns;
}

/** The columns of a map's contender, and those of the other where it compares two. */
export interface Compared {
  readonly columns: CellColumns;
  readonly against: CellColumns | null;
}

/** Computes cells of a map as `cellsInPortions` does, of both contenders where it compares two. */
export function* comparedInPortions(
  spec: Mapped,
  indices: ArrayLike<number>,
  options?: CellsOptions,
): Generator<number, Compared> {
  const columns = yield* cellsInPortions(spec, indices, options);
  const other = counterpart(spec);
  return { columns, against: other && (yield* cellsInPortions(other, indices, options)) };
}

/** Computes cells of a map at once; see `cellsInPortions`. */
export function cellsOf(spec: Mapped, indices: ArrayLike<number>, options?: CellsOptions): CellColumns {
  const portions = cellsInPortions(spec, indices, options);
  for (;;) {
    const { done, value } = portions.next();
    if (done) return value;
  }
}

/** Returns the cells of part `k` of `n`, those whose number modulo n is k − 1. @throws RangeError where it is no part */
export function cellsInPart(spec: Mapped, [k, n]: readonly [number, number] = [1, 1]): Uint32Array {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`the number of parts must be whole and at least 1, got ${n}`);
  if (!Number.isInteger(k) || k < 1 || k > n)
    throw new RangeError(`the part must be a whole number from 1 to ${n}, got ${k}`);
  const count = cellCount(spec.map);
  const cells = new Uint32Array(Math.ceil((count - k + 1) / n));
  for (let place = 0; place < cells.length; place++) cells[place] = k - 1 + n * place;
  return cells;
}
