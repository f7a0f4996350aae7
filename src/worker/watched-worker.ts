import type { Thread } from "./launch.ts";

interface Options<Reply> {
  readonly create: () => Thread;
  /** Called when the worker has loaded and can take a request. */
  readonly onReady?: () => void;
  readonly onReply: (reply: Reply) => void;
  /** Called when the worker threw or hung. A new one loads in its place unless the worker is `givenUp`. */
  readonly onReplaced: (why: string) => void;
}

/** Milliseconds for a worker to load, also over a slow network. */
const loading = 20_000;

/** Number of workers in a row that fail to load before no more are started. */
const attempts = 3;

/** Posts one request at a time to a worker, and replaces the worker when it throws or does not answer in time. */
export class WatchedWorker<Request, Reply extends { readonly type: string }> {
  readonly #options: Options<Reply>;
  #worker: Thread | null = null;
  #ready = false;
  #failedStarts = 0;
  #patience = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options<Reply>) {
    this.#options = options;
    this.#start();
  }

  /** True once the worker has loaded. */
  get ready(): boolean {
    return this.#ready;
  }

  /** True where the last workers could not be loaded and no more is started; `renew` tries once more. */
  get givenUp(): boolean {
    return this.#failedStarts >= attempts;
  }

  /**
   * Posts a request to a worker that is ready and has answered its last one.
   *
   * @param patience milliseconds within which it must answer
   * @param transfer memory of the request that is not copied
   */
  post(request: Request, patience: number, transfer: ArrayBuffer[] = []): void {
    this.#patience = patience;
    this.#worker?.postMessage(request, { transfer });
    if (!this.#worker?.shared) this.#watchAnswer();
  }

  /** Ends the worker, even during a computation, and starts another. */
  renew(): void {
    this.dispose();
    this.#start();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = false;
  }

  #start(): void {
    const worker = this.#options.create();
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      // A worker that was ended may have posted a message before.
      if (worker === this.#worker) this.#receive(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#replace(event.message || "could not be loaded");
    });
    this.#watch(loading, "could not be loaded in time");
  }

  #receive(reply: Reply): void {
    clearTimeout(this.#timer);
    if (reply.type === "begun") this.#watchAnswer();
    else if (reply.type === "ready") {
      this.#ready = true;
      this.#failedStarts = 0;
      this.#options.onReady?.();
    } else this.#options.onReply(reply);
  }

  #replace(why: string): void {
    if (!this.#ready) this.#failedStarts += 1;
    this.dispose();
    if (!this.givenUp) this.#start();
    this.#options.onReplaced(why);
  }

  #watchAnswer(): void {
    this.#watch(this.#patience, "did not answer in time");
  }

  #watch(milliseconds: number, why: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // If this page was slow rather than the worker, the answer waits behind this timer and is read first.
      this.#timer = setTimeout(() => this.#replace(why), 0);
    }, milliseconds);
  }
}
