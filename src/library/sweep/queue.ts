import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";

/** The orders that a thread would have to come, of what is left: they shrink, so that all threads end together. */
const ordersEach = 3;
/** Cells of an order at most. */
const mostCells = 4096;

/** Cells to compute, and the place of the first among all. */
export interface Taken {
  readonly from: number;
  readonly cells: Uint32Array;
}

interface Watch {
  /** Called with the number of cells that are done; throws where the sweep is given up. */
  readonly onProgress: (done: number) => void;
  /** Called with the columns of some of the cells, and the place of the first. */
  readonly onColumns: (from: number, columns: CellColumns) => void;
}

/** Hands out cells to those who compute them, the fewer the less is left. */
export class Queue {
  readonly #cells: Uint32Array;
  readonly #watch: Watch;
  #next = 0;
  #done = 0;
  /** Cells that are done of what is being computed, by the place of the first. */
  readonly #partly = new Map<number, number>();

  constructor(cells: Uint32Array, watch: Watch) {
    this.#cells = cells;
    this.#watch = watch;
  }

  /** The number of cells that are not done. */
  get left(): number {
    return this.#cells.length - this.#done;
  }

  /** Takes cells for one of so many threads; null where none is left. @param most of the cells */
  take(threads: number, most = mostCells): Taken | null {
    const from = this.#next;
    const left = this.#cells.length - from;
    if (left === 0) return null;
    this.#next += Math.min(most, threads > 1 ? Math.ceil(left / (threads * ordersEach)) : left);
    return { from, cells: this.#cells.slice(from, this.#next) };
  }

  /** Reports how many of the cells that were taken are done. @throws what `onProgress` throws */
  report({ from }: Taken, done: number): void {
    this.#partly.set(from, done);
    this.#tell();
  }

  /** Puts down the columns of cells that were taken. @throws what `onProgress` throws */
  put({ from, cells }: Taken, columns: CellColumns): void {
    this.#partly.delete(from);
    this.#done += cells.length;
    this.#watch.onColumns(from, columns);
    this.#tell();
  }

  #tell(): void {
    this.#watch.onProgress([...this.#partly.values()].reduce((sum, one) => sum + one, this.#done));
  }
}
