// The entry "downhill/sweep", where races on surfaces leap.
import "./everything.ts";
import "./fast.ts";
import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { axisValues, counterpart, isMapped, type Mapped } from "../experiment/sweep/cells/cell-spec.ts";
import { cellsInPart, cellsInPortions } from "../experiment/sweep/cells/cells.ts";
import { type CellColumns, cellColumns } from "../experiment/sweep/cells/columns.ts";
import { type CellKind, cellKinds } from "../experiment/sweep/map-spec.ts";
import { inThreads, type Start, startThread } from "./sweep/in-threads.ts";
import { cores } from "./sweep/node.ts";
import type { Job } from "./sweep/protocol.ts";

export { cellSpec, isMapped, type Mapped, withCell } from "../experiment/sweep/cells/cell-spec.ts";
export type { CellColumns } from "../experiment/sweep/cells/columns.ts";
export { borderDimension, boxDimension, type Dimension } from "../experiment/sweep/cells/dimension.ts";
export { type Basin, minimaOf } from "../experiment/sweep/cells/minima.ts";
export { chanceCorrelation, rankCorrelation, ranksOf } from "../experiment/sweep/cells/rank-correlation.ts";
export { type Regime, regimes } from "../experiment/sweep/cells/regime.ts";
export type { Axis, CellKind, MapSpec } from "../experiment/sweep/map-spec.ts";

export interface SweepOptions {
  /** [k, n]: only part k of n, from 1: the cells whose number modulo n is k − 1. */
  readonly part?: readonly [k: number, n: number];
  /** Aborts the sweep; the promise is then rejected with the signal's reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
  /** Called now and then with the number of runs that are done and of all: one for each cell and contender. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The kinds of cell to compute; all where left out. */
  readonly kinds?: readonly CellKind[];
  /** The rows of a network's data where they are the reader's own. */
  readonly table?: Table;
  /** Threads at most; as many as the machine runs at once where left out. With 1 all is computed in this thread. */
  readonly threads?: number;
}

/** A computed map. */
export interface Sweep {
  /** Each axis with the values at the centres of its cells, the horizontal one first. */
  readonly axes: readonly { readonly name: string; readonly values: Float64Array }[];
  /**
   * A column for each kind of cell, row by row: cell j · width + i has the i-th and the j-th value of the axes. Of more
   * than two axes, which are random settings, cell k has the k-th value of each.
   */
  readonly columns: CellColumns;
  /** The columns of the other contender, where the map compares two. */
  readonly against?: CellColumns;
}

/**
 * Milliseconds for which this thread computes alone before others are started, and those that the rest must take for
 * that: two threads that start in 300 save nothing of less than 600.
 */
const patience = { alone: 200, worthwhile: 600 };
/** Milliseconds after which this thread lets others have their turn; and cells that it computes at a time. */
const turn = 20;
const atOnce = 1024;

/**
 * Computes the map of an experiment. A cell has the numbers of a single run with its values, to the bit. In Node a long
 * sweep runs in threads; elsewhere it runs in this thread, which it gives back every 20 milliseconds.
 *
 * @throws RangeError (rejects) for a spec without a map or a part that does not exist, and what `run` throws
 */
export const sweep = (spec: Spec, options: SweepOptions = {}): Promise<Sweep> =>
  sweepWith(startThread, spec, options);

/** Computes a map as `sweep` does. @param start starts a thread; null where there are none */
export async function sweepWith(
  start: Start | null,
  spec: Spec,
  { part, signal, onProgress, kinds = cellKinds, table, threads = cores() }: SweepOptions,
  { alone, worthwhile } = patience,
): Promise<Sweep> {
  if (!isMapped(spec)) throw new RangeError("the experiment has no map");
  const axes = axisValues(spec).map((values, k) => ({ name: spec.map.axes[k].name, values }));
  const cells = cellsInPart(spec, part);
  const other = counterpart(spec);
  const runs = cells.length * (other ? 2 : 1);
  const progress = (done: number): void => {
    if (signal?.aborted) throw signal.reason ?? new Error("the sweep was aborted");
    onProgress?.(done, runs);
  };
  progress(0);
  const computed = (one: Mapped, before: number) => {
    const job = { spec: one, kinds, table };
    return columnsOf(start, threads, job, cells, (done) => progress(before + done), { alone, worthwhile });
  };
  const columns = await computed(spec, 0);
  return other ? { axes, columns, against: await computed(other, cells.length) } : { axes, columns };
}

/** Computes the columns of one contender, in threads where that takes long. */
async function columnsOf(
  start: Start | null,
  threads: number,
  job: Job,
  cells: Uint32Array,
  progress: (done: number) => void,
  { alone, worthwhile }: typeof patience,
): Promise<CellColumns> {
  const columns = cellColumns(cells.length);
  const write = (from: number, some: CellColumns): void => {
    for (const [name, column] of Object.entries(columns)) column.set(some[name as keyof CellColumns], from);
  };
  const isLong = (passed: number, left: number) => passed > alone && left > worthwhile;
  const done = await inThisThread(job, cells, start && threads > 1 ? isLong : () => false, progress, write);
  if (done === cells.length || !start) return columns;
  const watch = {
    onProgress: (more: number) => progress(done + more),
    onColumns: (from: number, some: CellColumns) => write(done + from, some),
  };
  const rest = cells.subarray(done);
  if (!(await inThreads(start, threads, job, rest, watch)))
    await inThisThread(job, rest, () => false, watch.onProgress, watch.onColumns);
  return columns;
}

/**
 * Computes cells in this thread until all are done, or until they would take too long. Returns the number of those that
 * are done.
 *
 * @param isLong says whether others should take over, after so many milliseconds and with so many left, by estimate
 */
async function inThisThread(
  { spec, kinds, table }: Job,
  cells: Uint32Array,
  isLong: (passed: number, left: number) => boolean,
  onProgress: (done: number) => void,
  onColumns: (from: number, columns: CellColumns) => void,
): Promise<number> {
  const begun = Date.now();
  let last = begun;
  for (let from = 0; from < cells.length; from += atOnce) {
    const portions = cellsInPortions(spec, cells.subarray(from, from + atOnce), { kinds, table });
    try {
      for (let next = portions.next(); ; next = portions.next()) {
        if (next.done) {
          onColumns(from, next.value);
          break;
        }
        const now = Date.now();
        const passed = now - begun;
        const done = from + next.value;
        if (isLong(passed, (passed / Math.max(1, done)) * (cells.length - done))) return from;
        if (now - last < turn) continue;
        onProgress(done);
        await pause();
        last = Date.now();
      }
    } finally {
      // Releases the memory of cells that are given up.
      portions.return(cellColumns(0));
    }
  }
  onProgress(cells.length);
  return cells.length;
}

/** Lets everything else that waits have its turn. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    (globalThis as unknown as { setTimeout(call: () => void): void }).setTimeout(resolve);
  });
