import { moduleBeside, type NodeThread, workerThreads } from "./node.ts";
import type { Answer, Job } from "./protocol.ts";
import type { Queue, Taken } from "./queue.ts";

/** Starts a thread that runs `thread.ts`. */
export type Start = (job: Job) => NodeThread;

/** Starts a thread of Node; null where there are none. */
export const startThread: Start | null = startWith(workerThreads);

function startWith(threads: typeof workerThreads): Start | null {
  const file = (): object => moduleBeside("./thread.js", import.meta.url);
  return threads && ((job) => new threads.Worker(file(), { workerData: job }));
}

/** Threads that compute cells of a queue, each from when it has started until none is left. */
export class Threads {
  readonly #queue: Queue;
  readonly #count: number;
  readonly #running: readonly NodeThread[];
  /** The work of those that have started. */
  readonly #work: Promise<void>[] = [];
  /** Those that are still starting. */
  #starting: number;
  #failure: { readonly error: unknown } | null = null;

  /** Starts all of them. */
  constructor(start: Start, count: number, job: Job, queue: Queue) {
    this.#queue = queue;
    this.#count = count;
    this.#running = Array.from({ length: count }, () => startedWith(start, job)).filter(
      (one) => one !== null,
    );
    this.#starting = this.#running.length;
    for (const thread of this.#running) this.#welcome(thread);
  }

  /**
   * True once every one has started or failed to, as in a bundle that lacks its file, and one at least has started.
   *
   * @throws what one of them threw since it started, or a listener of the queue
   */
  get areAtWork(): boolean {
    if (this.#failure) throw this.#failure.error;
    return this.#starting === 0 && this.#work.length > 0;
  }

  /** Waits for those that have started: until the queue is empty and their cells are done. */
  async finish(): Promise<void> {
    await Promise.all(this.#work);
  }

  /** Ends all of them. */
  async end(): Promise<void> {
    await Promise.all(this.#running.map((thread) => thread.terminate()));
  }

  /** Has a thread work as soon as it has started; one that fails before is left out. */
  #welcome(thread: NodeThread): void {
    let isStarting = true;
    const settle = (work: Promise<void> | null) => {
      if (!isStarting) return;
      isStarting = false;
      this.#starting -= 1;
      if (!work) return;
      this.#work.push(work);
      work.catch((error) => {
        this.#failure ??= { error };
      });
    };
    thread.on("message", ({ kind }: Answer) => kind === "ready" && settle(this.#serve(thread)));
    thread.on("error", () => settle(null));
  }

  /** Has a thread compute cells until none is left. */
  #serve(thread: NodeThread): Promise<void> {
    return new Promise((resolve, reject) => {
      let taken: Taken | null = null;
      const order = (): void => {
        taken = this.#queue.take(this.#count);
        if (taken) thread.postMessage({ cells: taken.cells });
        else resolve();
      };
      const hear = (answer: Answer): void => {
        if (!taken || answer.kind === "ready") return;
        if (answer.kind === "progress") this.#queue.report(taken, answer.done);
        else {
          this.#queue.put(taken, answer.columns);
          order();
        }
      };
      thread.on("message", (answer: Answer) => {
        try {
          hear(answer);
        } catch (error) {
          reject(error);
        }
      });
      thread.on("error", reject);
      order();
    });
  }
}

/** Starts a thread; null where the program may not start any, as under Node's permissions. */
function startedWith(start: Start, job: Job): NodeThread | null {
  try {
    return start(job);
  } catch {
    return null;
  }
}
