import { datasets, type Table } from "../datasets/index.ts";
import { type Spec, sharePast, updateWork } from "../experiment/index.ts";
import { launch } from "./launch.ts";
import type { RaceReply, RaceRequest } from "./protocol.ts";
import { WatchedWorker } from "./watched-worker.ts";

export type Columns = Extract<RaceReply, { type: "columns" }>;

interface Handlers {
  readonly onColumns: (columns: Columns) => void;
  /** The worker was replaced. `lasting` where its successor failed on the same request: it is not asked again. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Milliseconds that a portion of work takes unless a single step takes longer. */
const portion = 50;
/** A worker is taken for hanging after this many times what it was expected to take, within these bounds. */
const patience = { times: 20, least: 2000, most: 20_000 } as const;
/** Milliseconds that a request nobody wants any more may still take: a worker is slower to start than a portion. */
const grace = 250;

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
  #fresh = false;
  /** Whether the worker has loaded the rows of the real tables. */
  #rowsCame = false;
  /** Milliseconds that the last portion took, of which experiment. */
  #last: { readonly spec: Spec; readonly took: number } | null = null;
  #givingUp: ReturnType<typeof setTimeout> | undefined;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#worker = new WatchedWorker({
      create: () => launch("race"),
      patience: patience.least,
      onReply: (reply) => this.#receive(reply),
      onReplaced: (why, gone) => this.#replaced(why, gone),
    });
  }

  /** Wants the race of `spec` brought to step `to`; replaces what was wanted before. */
  want(spec: Spec, to: number): void {
    if (spec === this.#failed) return;
    this.#wish = { spec, to };
    this.#giveUpSoon();
    this.#send();
  }

  /** The step that the worker is being brought to, or null where it rests. */
  get reach(): number | null {
    return this.#inFlight?.to ?? null;
  }

  /** Wants nothing any more, and keeps nothing of what is still to come. */
  forget(): void {
    this.#wish = null;
    this.#fresh = true;
  }

  /** The reader's own rows, for specs that ask for them. */
  setTable(table: Table): void {
    this.#table = table;
    this.#tableIsNew = true;
    this.#failed = null;
  }

  dispose(): void {
    clearTimeout(this.#givingUp);
    this.#worker.dispose();
  }

  /** Ends work on an experiment that is no longer wanted, so that the new one need not wait for a long step. */
  #giveUpSoon(): void {
    const [wish, request] = [this.#wish, this.#inFlight];
    if (!wish || !request || sharePast(wish.spec, request.spec, request.to)) return;
    if (!this.#worker.atWork) this.#forgetWorker();
    else this.#givingUp ??= setTimeout(() => this.#giveUp(request), grace);
  }

  #giveUp(request: RaceRequest): void {
    this.#givingUp = undefined;
    if (this.#inFlight !== request) return;
    this.#forgetWorker();
    this.#worker.giveUp();
    this.#send();
  }

  /** A new worker has none of the rows, and no race under way. */
  #forgetWorker(): void {
    this.#inFlight = null;
    this.#tableIsNew = true;
    this.#rowsCame = false;
  }

  #send(): void {
    if (this.#inFlight || !this.#wish) return;
    this.#lastId += 1;
    const table = this.#tableIsNew && this.#table ? { table: this.#table } : {};
    this.#inFlight = { id: this.#lastId, ...this.#wish, fresh: this.#fresh, ...table };
    this.#fresh = false;
    this.#wish = null;
    this.#tableIsNew = false;
    this.#worker.post(this.#inFlight, this.#patience(this.#inFlight.spec));
  }

  /** Milliseconds after which a worker is taken for hanging; rows may come by a slow line. */
  #patience(spec: Spec): number {
    if (this.#asksForRows(spec) && !this.#rowsCame) return patience.most;
    const expected = Math.max(portion, this.#expected(spec));
    return Math.min(patience.most, Math.max(patience.least, patience.times * expected));
  }

  /** Milliseconds that a step takes: as the last portion did, or by a rough estimate where it is the first. */
  #expected(spec: Spec): number {
    if (this.#last?.spec === spec) return this.#last.took;
    return (spec.contenders.length * updateWork(spec, this.#table)) / 1000;
  }

  #asksForRows(spec: Spec): boolean {
    return (
      spec.kind === "network" &&
      spec.data.kind === "builtin" &&
      datasets.get(spec.data.id)?.generated === false
    );
  }

  #receive(reply: RaceReply): void {
    if (reply.type === "failed") this.#worker.replace(`failed (${reply.message})`);
    else if (reply.type === "columns" && reply.id === this.#inFlight?.id) {
      const { spec } = this.#inFlight;
      this.#inFlight = null;
      this.#last = { spec, took: reply.took };
      this.#retried = null;
      if (!this.#fresh) this.#handlers.onColumns(reply);
      if (this.#asksForRows(spec)) this.#rowsCame = true;
      this.#send();
    }
  }

  /** The new worker gets the same request once more; what fails twice is left alone until the spec changes. */
  #replaced(why: string, gone: boolean): void {
    const request = this.#inFlight;
    this.#forgetWorker();
    const lasting = gone || (request !== null && this.#retried === request.spec);
    if (lasting && request) this.#failed = request.spec;
    else if (request) {
      this.#retried = request.spec;
      this.#wish ??= { spec: request.spec, to: request.to };
    }
    if (this.#wish?.spec === this.#failed) this.#wish = null;
    this.#handlers.onFailure(why, lasting);
    this.#send();
  }
}
