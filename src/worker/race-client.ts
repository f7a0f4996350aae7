import type { Table } from "../datasets/index.ts";
import { type Spec, updateWork } from "../experiment/index.ts";
import type { RaceReply, RaceRequest } from "./protocol.ts";
import { WatchedWorker } from "./watched-worker.ts";

export type Columns = Extract<RaceReply, { type: "columns" }>;

interface Handlers {
  readonly onColumns: (columns: Columns) => void;
  /** The worker was replaced. `lasting` where its successor failed on the same request: it is not asked again. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Asks the race's worker for steps: one request in flight, the newest wish wins, a pause is not asking. */
export class RaceClient {
  readonly #handlers: Handlers;
  readonly #worker: WatchedWorker<RaceRequest, RaceReply>;
  #wish: Pick<RaceRequest, "spec" | "to"> | null = null;
  #inFlight: RaceRequest | null = null;
  /** What the last worker was replaced over, and gets asked of its successor once more. */
  #retried: Spec | null = null;
  /** What failed twice. */
  #failed: Spec | null = null;
  #lastId = 0;
  #table: Table | null = null;
  #tableIsNew = false;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#worker = new WatchedWorker({
      create: () => new Worker(new URL("./race.worker.ts", import.meta.url), { type: "module" }),
      patience: 900,
      onReply: (reply) => this.#receive(reply),
      onReplaced: (why) => this.#replaced(why),
    });
  }

  /** Wants the race of `spec` brought to step `to`; replaces what was wanted before. */
  want(spec: Spec, to: number): void {
    if (spec === this.#failed) return;
    this.#wish = { spec, to };
    this.#send();
  }

  /** The reader's own rows, for specs that ask for them. */
  setTable(table: Table): void {
    this.#table = table;
    this.#tableIsNew = true;
    this.#failed = null;
  }

  dispose(): void {
    this.#worker.dispose();
  }

  #send(): void {
    if (this.#inFlight || !this.#wish) return;
    this.#lastId += 1;
    const table = this.#tableIsNew && this.#table ? { table: this.#table } : {};
    this.#inFlight = { id: this.#lastId, ...this.#wish, ...table };
    this.#wish = null;
    this.#tableIsNew = false;
    // One step of a large network on thousands of samples takes its time: that is not silence.
    const work = this.#inFlight.spec.contenders.length * updateWork(this.#inFlight.spec, this.#table);
    this.#worker.post(this.#inFlight, Math.max(900, work / 50));
  }

  #receive(reply: RaceReply): void {
    if (reply.type === "failed") this.#worker.replace(`failed (${reply.message})`);
    else if (reply.type === "columns" && reply.id === this.#inFlight?.id) {
      this.#inFlight = null;
      this.#retried = null;
      this.#handlers.onColumns(reply);
      this.#send();
    }
  }

  /** The new worker gets the same request once more; what fails twice is left alone until the spec changes. */
  #replaced(why: string): void {
    const request = this.#inFlight;
    this.#inFlight = null;
    this.#tableIsNew = true;
    const lasting = request !== null && this.#retried === request.spec;
    if (lasting) this.#failed = request.spec;
    else if (request) {
      this.#retried = request.spec;
      this.#wish ??= { spec: request.spec, to: request.to };
    }
    if (this.#wish?.spec === this.#failed) this.#wish = null;
    this.#handlers.onFailure(why, lasting);
    this.#send();
  }
}
