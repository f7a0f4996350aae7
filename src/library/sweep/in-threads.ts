import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import { moduleBeside, type NodeThread, workerThreads } from "./node.ts";
import type { Answer, Job } from "./protocol.ts";

/** Orders for each thread, at least, so that all end at about the same time; and cells of one at most. */
const ordersEach = 24;
const most = 4096;

/** Starts a thread that runs `thread.ts`. */
export type Start = (job: Job) => NodeThread;

/** Starts a thread of Node; null where there are none. */
export const startThread: Start | null = startWith(workerThreads);

function startWith(threads: typeof workerThreads): Start | null {
  const file = (): object => moduleBeside("./thread.js", import.meta.url);
  return threads && ((job) => new threads.Worker(file(), { workerData: job }));
}

interface Watch {
  /** Called with the number of cells that are done; throws where the sweep is given up. */
  readonly onProgress: (done: number) => void;
  /** Called with the columns of some of the cells, whose place in `cells` is the first argument. */
  readonly onColumns: (from: number, columns: CellColumns) => void;
}

/**
 * Computes cells in threads. Ends all of them before the promise is settled.
 *
 * @returns false where the first thread does not start, as in a bundle that lacks its file: nothing is computed then
 */
export async function inThreads(
  start: Start,
  threads: number,
  job: Job,
  cells: Uint32Array,
  watch: Watch,
): Promise<boolean> {
  const size = Math.max(1, Math.min(most, Math.ceil(cells.length / (threads * ordersEach))));
  const queue = new Queue(cells, size, watch);
  const running: NodeThread[] = [];
  try {
    const first = start(job);
    running.push(first);
    if (!(await isReady(first))) return false;
    const others = Array.from({ length: Math.min(threads, Math.ceil(cells.length / size)) - 1 }, () =>
      start(job),
    );
    running.push(...others);
    await Promise.all([
      queue.serve(first, 0),
      ...others.map(async (thread, k) => {
        if (await isReady(thread)) await queue.serve(thread, k + 1);
      }),
    ]);
    return true;
  } finally {
    await Promise.all(running.map((thread) => thread.terminate()));
  }
}

/** Waits for a thread's first message; resolves to false where it fails instead. */
const isReady = (thread: NodeThread): Promise<boolean> =>
  new Promise((resolve) => {
    thread.on("message", () => resolve(true));
    thread.on("error", () => resolve(false));
  });

/** Hands out cells to threads. */
class Queue {
  readonly #cells: Uint32Array;
  readonly #size: number;
  readonly #watch: Watch;
  #next = 0;
  #done = 0;
  /** Cells of each thread's order that are done. */
  readonly #partly: number[] = [];

  constructor(cells: Uint32Array, size: number, watch: Watch) {
    this.#cells = cells;
    this.#size = size;
    this.#watch = watch;
  }

  /** Has a thread compute orders until none is left. */
  serve(thread: NodeThread, number: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let from = 0;
      const order = (): void => {
        from = this.#next;
        if (from >= this.#cells.length) {
          resolve();
          return;
        }
        this.#next = from + this.#size;
        thread.postMessage({ cells: this.#cells.slice(from, this.#next) });
      };
      const take = (answer: Answer): void => {
        if (answer.kind === "ready") return;
        this.#partly[number] = answer.kind === "progress" ? answer.done : 0;
        if (answer.kind === "columns") {
          this.#done += answer.columns.loss.length;
          this.#watch.onColumns(from, answer.columns);
        }
        this.#watch.onProgress(this.#done + this.#partly.reduce((sum, one) => sum + (one ?? 0), 0));
        if (answer.kind === "columns") order();
      };
      thread.on("message", (answer: Answer) => {
        try {
          take(answer);
        } catch (error) {
          reject(error);
        }
      });
      thread.on("error", reject);
      order();
    });
  }
}
