import type { Thread } from "./launch.ts";

/** A worker that is told apart from a dead one by its answering in time. */
interface Options<Reply> {
  readonly create: () => Thread;
  /** Milliseconds that it may stay silent after a request, where the request does not say. */
  readonly patience: number;
  readonly onReply: (reply: Reply) => void;
  /**
   * The worker threw, or hung; a new one stands in its place and knows nothing. `gone` where none could be started
   * any more: nothing will be answered.
   */
  readonly onReplaced: (why: string, gone: boolean) => void;
}

/** Milliseconds for a worker to load: a slow network is no hang. */
const loading = 20_000;

/** Workers in a row that never came to listen before no more are started. */
const attempts = 3;

/** Posts one request at a time to a worker, and puts a new one in its place when it throws or hangs. */
export class WatchedWorker<Request, Reply extends { readonly type: string }> {
  readonly #options: Options<Reply>;
  #worker: Thread;
  #ready = false;
  #stillborn = 0;
  #queued: { readonly request: Request; readonly patience: number } | null = null;
  #patience = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options<Reply>) {
    this.#options = options;
    this.#worker = this.#start();
  }

  /** Whether the worker has been given the last request, and not merely keeps it until it listens. */
  get atWork(): boolean {
    return this.#queued === null;
  }

  /**
   * Call only when the last request has been answered, the worker was replaced, or it is not yet at work: the new
   * request then takes the old one's place.
   *
   * @param patience milliseconds that the worker may stay silent after this request
   */
  post(request: Request, patience = this.#options.patience): void {
    if (!this.#ready) {
      this.#queued = { request, patience };
      return;
    }
    this.#worker.postMessage(request);
    this.#patience = patience;
    if (!this.#worker.shared) this.#watchAnswer();
  }

  /** Ends the worker, whose answer nobody wants any more, and starts another. */
  giveUp(): void {
    this.dispose();
    this.#ready = false;
    this.#worker = this.#start();
  }

  /** Ends a worker that failed and starts another. */
  replace(why: string): void {
    this.dispose();
    this.#queued = null;
    this.#stillborn = this.#ready ? 0 : this.#stillborn + 1;
    this.#ready = false;
    const gone = this.#stillborn >= attempts;
    if (!gone) this.#worker = this.#start();
    this.#options.onReplaced(why, gone);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
  }

  #start(): Thread {
    const worker = this.#options.create();
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      clearTimeout(this.#timer);
      if (data.type === "ready") this.#listen();
      else if (data.type === "begun") this.#watchAnswer();
      else this.#options.onReply(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.replace(event.message || "could not be loaded");
    });
    this.#watch(loading, "could not be loaded in time");
    return worker;
  }

  #listen(): void {
    this.#ready = true;
    if (this.#queued === null) return;
    const { request, patience } = this.#queued;
    this.#queued = null;
    this.post(request, patience);
  }

  #watchAnswer(): void {
    this.#watch(this.#patience, "did not answer in time");
  }

  #watch(milliseconds: number, why: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // When this page was the slow one, the answer is already waiting behind this timer: let it through first.
      this.#timer = setTimeout(() => this.replace(why), 0);
    }, milliseconds);
  }
}
