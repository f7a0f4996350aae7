import type { CsvChoice, CsvResult } from "../datasets/csv.ts";
import type { CsvReply, CsvRequest } from "./csv-protocol.ts";
import { WatchedWorker } from "./watched-worker.ts";

interface Handlers {
  readonly onRead: (result: CsvResult) => void;
  /** In words that follow "The file could not be read: ". */
  readonly onFailure: (why: string) => void;
}

/** Milliseconds for the largest file on a slow machine; whoever waits can cancel before. */
const patience = 30_000;

/** Has files read off the main thread: one at a time, the newest wish wins. */
export class CsvClient {
  readonly #handlers: Handlers;
  readonly #worker: WatchedWorker<CsvRequest, CsvReply>;
  #inFlight: CsvRequest | null = null;
  #wish: CsvRequest | null = null;
  #lastId = 0;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#worker = new WatchedWorker({
      create: () => new Worker(new URL("./csv.worker.ts", import.meta.url), { type: "module" }),
      patience,
      onReply: (reply) => this.#receive(reply),
      onReplaced: (why) => this.#replaced(why),
    });
  }

  /** Wants the file read; replaces what was wanted before. */
  read(file: Blob, choice: CsvChoice): void {
    this.#lastId += 1;
    this.#wish = { id: this.#lastId, file, choice };
    this.#send();
  }

  /** Wants nothing any more, and does not wait for what is being read. */
  cancel(): void {
    this.#wish = null;
    if (!this.#inFlight) return;
    this.#inFlight = null;
    this.#worker.replace("cancelled");
  }

  dispose(): void {
    this.#worker.dispose();
  }

  #send(): void {
    if (this.#inFlight || !this.#wish) return;
    this.#inFlight = this.#wish;
    this.#wish = null;
    this.#worker.post(this.#inFlight);
  }

  #receive(reply: CsvReply): void {
    if (reply.type === "ready" || reply.id !== this.#inFlight?.id) return;
    this.#inFlight = null;
    // An older answer is of no use where another question waits.
    if (!this.#wish) {
      if (reply.type === "read") this.#handlers.onRead(reply.result);
      else this.#handlers.onFailure(reply.message);
    }
    this.#send();
  }

  #replaced(why: string): void {
    const failed = this.#inFlight !== null && this.#wish === null;
    this.#inFlight = null;
    if (failed) this.#handlers.onFailure(`its reading ${why}`);
    this.#send();
  }
}
