// The entry "downhill/sweep", where races on surfaces leap.
import "./everything.ts";
import "./fast.ts";
import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { axisValues, counterpart, isMapped, type Mapped } from "../experiment/sweep/cells/cell-spec.ts";
import { cellsInPart, cellsInPortions } from "../experiment/sweep/cells/cells.ts";
import { type CellColumns, cellColumns } from "../experiment/sweep/cells/columns.ts";
import { type CellKind, cellKinds } from "../experiment/sweep/map-spec.ts";
import { type Start, startThread, Threads } from "./sweep/in-threads.ts";
import { cores } from "./sweep/node.ts";
import type { Job } from "./sweep/protocol.ts";
import { Queue } from "./sweep/queue.ts";

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
 * that: a thread takes some 60 to start and as many until its code is compiled.
 */
const patience = { alone: 50, worthwhile: 250 };
/** Milliseconds after which this thread lets others have their turn, and those that cells taken at once should need. */
const turn = 20;
const atOnce = { milliseconds: 40, first: 16, most: 1024 };

/**
 * Computes the map of an experiment. A cell has the numbers of a single run with its values, to the bit. In Node a long
 * sweep runs in threads, once these have started; elsewhere it runs in this thread, which it gives back every 20
 * milliseconds.
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

/** Computes the columns of one contender: in this thread, and where that takes long in others once they have started. */
async function columnsOf(
  start: Start | null,
  threads: number,
  job: Job,
  cells: Uint32Array,
  onProgress: (done: number) => void,
  { alone, worthwhile }: typeof patience,
): Promise<CellColumns> {
  const columns = cellColumns(cells.length);
  const onColumns = (from: number, some: CellColumns): void => {
    for (const [name, column] of Object.entries(columns)) column.set(some[name as keyof CellColumns], from);
  };
  const queue = new Queue(cells, { onProgress, onColumns });
  let others: Threads | null = null;
  const began = Date.now();
  /** Starts others once it is worthwhile; says whether they have taken over. */
  const areOthersAtWork = (): boolean => {
    if (others) return others.areAtWork;
    const passed = Date.now() - began;
    const left = (passed / Math.max(1, cells.length - queue.left)) * queue.left;
    if (start && threads > 1 && passed > alone && left > worthwhile)
      others = new Threads(start, Math.min(threads, queue.left), job, queue);
    return false;
  };
  try {
    await serveHere(job, queue, threads, areOthersAtWork);
    await (others as Threads | null)?.finish();
  } finally {
    await (others as Threads | null)?.end();
  }
  return columns;
}

/** Computes cells of a queue in this thread, one of so many, until none is left or others take over. */
async function serveHere(
  { spec, kinds, table }: Job,
  queue: Queue,
  threads: number,
  areOthersAtWork: () => boolean,
): Promise<void> {
  const pausing = pauses();
  for (let size = atOnce.first; !areOthersAtWork(); ) {
    const taken = queue.take(threads, size);
    if (!taken) return;
    const began = Date.now();
    const portions = cellsInPortions(spec, taken.cells, { kinds, table });
    try {
      for (let next = portions.next(); ; next = portions.next()) {
        if (next.done) queue.put(taken, next.value);
        if (pausing.isDue) {
          if (!next.done) queue.report(taken, next.value);
          await pausing.pause();
        }
        if (next.done) break;
        areOthersAtWork();
      }
    } finally {
      // Releases the memory of cells that are given up.
      portions.return(cellColumns(0));
    }
    // A cell may take microseconds or minutes: the first ones find out.
    const isShort = Date.now() - began < atOnce.milliseconds / 2;
    size = isShort ? Math.min(atOnce.most, 2 * size) : Math.max(1, size >> 1);
  }
}

/** Lets everything else that waits have its turn, each time that one is due. */
function pauses() {
  let last = Date.now();
  return {
    get isDue(): boolean {
      return Date.now() - last >= turn;
    },
    async pause(): Promise<void> {
      await new Promise<void>((resolve) => {
        (globalThis as unknown as { setTimeout(call: () => void): void }).setTimeout(resolve);
      });
      last = Date.now();
    },
  };
}
