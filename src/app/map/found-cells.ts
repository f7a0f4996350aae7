import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { type CellColumns, zeroColumns } from "../../experiment/sweep/cells/columns.ts";
import type { Basin } from "../../experiment/sweep/cells/minima.ts";
import type { DoneCells } from "../../worker/map/client.ts";

/** The cells of a map that are computed so far. */
export class FoundCells {
  /** The experiment; it may be replaced by one whose map has the same numbers. */
  spec: Mapped;
  /** The numbers of the cells that are computed, of the quantities that the map shows; zeros elsewhere. */
  readonly columns: CellColumns;
  /** Those of the other contender, where the map compares two. */
  readonly against: CellColumns | null;
  /** For each cell the cell that is shown there: itself once it is computed; −1 for none. */
  readonly source: Int32Array;
  /** The side of the square that each cell is shown by, 0 for none: a coarse one may be done after finer ones within it. */
  readonly #strides: Uint16Array;
  /** The smallest of these sides. */
  #finest = Number.POSITIVE_INFINITY;
  #empty: number;
  minima: readonly Basin[] | null = null;
  /** The number of cells that are computed. */
  done = 0;

  /** @param columns to write to, and `against` those of the other contender; zeros where left out */
  constructor(spec: Mapped, columns?: CellColumns, against?: CellColumns | null) {
    const [width, height] = spec.map.size;
    this.spec = spec;
    this.columns = columns ?? zeroColumns(width * height);
    this.against = against ?? (spec.map.against === undefined ? null : zeroColumns(width * height));
    this.source = new Int32Array(width * height).fill(-1);
    this.#empty = width * height;
    this.#strides = new Uint16Array(width * height);
  }

  /** Returns the cells of a map that is computed already. */
  static whole(spec: Mapped, { columns, against, minima }: Omit<DoneCells, "cells" | "stride">): FoundCells {
    const found = new FoundCells(spec, columns, against);
    for (let cell = 0; cell < found.total; cell++) found.source[cell] = cell;
    found.minima = minima;
    found.#strides.fill(1);
    found.#empty = 0;
    found.done = found.total;
    return found;
  }

  get total(): number {
    return this.source.length;
  }

  /** True once every place shows a cell, be it a coarse one. */
  get isWhole(): boolean {
    return this.#empty === 0;
  }

  /** Takes cells that are done, each for its square of the picture. */
  take({ cells, stride, columns, against, minima }: DoneCells): void {
    this.minima ??= minima;
    const names = columnsOf(this.spec);
    write(columns, cells, this.columns, names);
    if (against && this.against) write(against, cells, this.against, names);
    this.#finest = Math.min(this.#finest, stride);
    for (const cell of cells) this.#show(cell, stride);
    this.done += cells.length;
  }

  /** Shows a cell at the places of its square that are not shown finer yet. */
  #show(cell: number, stride: number): void {
    const [width, height] = this.spec.map.size;
    const x = cell % width;
    const y = (cell - x) / width;
    const length = Math.min(width, x + stride) - x;
    for (let row = y; row < Math.min(height, y + stride); row++) {
      const from = row * width + x;
      if (stride > this.#finest) this.#showAround(cell, from, from + length, stride);
      else {
        // Squares lie within one another: without a finer one, all of a row is shown already, or nothing.
        if (this.source[from] < 0) this.#empty -= length;
        this.#strides.fill(stride, from, from + length);
        this.source.fill(cell, from, from + length);
      }
    }
  }

  /** Shows a cell at the places of a row that are not shown finer yet. */
  #showAround(cell: number, from: number, to: number, stride: number): void {
    for (let place = from; place < to; place++) {
      if (this.source[place] >= 0 && this.#strides[place] <= stride) continue;
      if (this.source[place] < 0) this.#empty -= 1;
      this.#strides[place] = stride;
      this.source[place] = cell;
    }
  }
}

/** Returns the names of the columns that a map needs. Others stay untouched, and so take no memory. */
const columnsOf = ({ map: { cell } }: Mapped): readonly (keyof CellColumns)[] => [
  ...(["loss", "best", "steps", "diverged"] as const),
  ...(cell === "minimum" || cell === "regime" || cell === "accuracy" ? [cell] : []),
];

/** Writes the numbers of some cells into the columns of all. */
function write(
  some: CellColumns,
  cells: Uint32Array,
  all: CellColumns,
  names: readonly (keyof CellColumns)[],
): void {
  for (const name of names) {
    const [to, from] = [all[name], some[name]];
    for (let k = 0; k < cells.length; k++) to[cells[k]] = from[k];
  }
}
