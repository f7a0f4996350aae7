import type { Thread } from "./launch.ts";
import type { Lives } from "./protocol.ts";

interface Options<Reply> {
  readonly create: () => Thread;
  /** Called when the worker has loaded and can take a request. */
  readonly onReady?: () => void;
  readonly onReply: (reply: Reply) => void;
  /** Called when the worker threw, ended or hung. A new one loads in its place unless the worker is `givenUp`. */
  readonly onReplaced: (why: string) => void;
}

/** Milliseconds for a worker to load, also over a slow network. */
const loading = 20_000;

/** A worker is replaced at most so often within so many milliseconds; where none can be loaded, within any time. */
const mostReplaced = 3;
const within = 30_000;

/** Milliseconds between two looks at a worker that is awaited. */
const look = 250;

/**
 * Posts one request at a time to a worker, and replaces the worker when it throws, ends or does not answer in time. After
 * too many replacements it is given up.
 */
export class WatchedWorker<Request, Reply extends { readonly type: string }> {
  readonly #options: Options<Reply>;
  #worker: Thread | null = null;
  #ready = false;
  /** The times of the last replacements. */
  #replacedAt: number[] = [];
  #givenUp = false;
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

  /** True where too many workers failed and no more is started; `revive` tries once more. */
  get givenUp(): boolean {
    return this.#givenUp;
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

  /** Replaces a worker that failed, unless that has been done too often: then it is given up. */
  replace(): void {
    if (this.#ready) this.#forgetOld();
    this.dispose();
    if (this.#begin()) this.#replacedAt.push(performance.now());
  }

  /** Starts a worker after it was given up, unless too many were replaced a moment ago. Says whether it does. */
  revive(): boolean {
    this.#forgetOld();
    return this.#begin();
  }

  /** Forgets earlier failures, as somebody asks to try again. */
  forgive(): void {
    this.#replacedAt = [];
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
    const lose = (event: Partial<ErrorEvent> = {}) => {
      event.preventDefault?.();
      // One that was ended gives its lock back too.
      if (worker === this.#worker)
        this.#lose(event.message || (this.#ready ? "ended unexpectedly" : "could not be loaded"));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Reply | Lives>) => {
      // A worker that was ended may have posted a message before.
      if (worker !== this.#worker) return;
      if (isLives(data)) void navigator.locks.request(data.lock, () => lose());
      else this.#receive(data);
    });
    for (const type of ["error", "messageerror"] as const) worker.addEventListener(type, lose);
    this.#watch(loading, "could not be loaded in time");
  }

  #receive(reply: Reply): void {
    clearTimeout(this.#timer);
    if (reply.type === "begun") this.#watchAnswer();
    else if (reply.type === "ready") {
      this.#ready = true;
      this.#options.onReady?.();
    } else this.#options.onReply(reply);
  }

  #lose(why: string): void {
    this.replace();
    this.#options.onReplaced(why);
  }

  #forgetOld(): void {
    this.#replacedAt = this.#replacedAt.filter((at) => at > performance.now() - within);
  }

  /** Starts a worker unless too many were replaced. Says whether it does. */
  #begin(): boolean {
    this.#givenUp = this.#replacedAt.length >= mostReplaced;
    if (!this.#givenUp) this.#start();
    return !this.#givenUp;
  }

  #watchAnswer(): void {
    this.#watch(this.#patience, "did not answer in time");
  }

  /**
   * Replaces the worker after so many milliseconds, counted in short looks: one that comes late, as the page or the whole
   * machine was held up, counts no more than the others.
   */
  #watch(left: number, why: string): void {
    clearTimeout(this.#timer);
    // Where only the page was held up, the answer waits behind the last look, of 0 ms, and is read first.
    this.#timer = setTimeout(
      () => (left > 0 ? this.#watch(left - look, why) : this.#lose(why)),
      Math.min(look, Math.max(0, left)),
    );
  }
}

const isLives = (message: { readonly type: string }): message is Lives => message.type === "lives";
