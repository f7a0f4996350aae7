import type { Script } from "../code/index.ts";
import type { ScriptReply, ScriptRequest } from "./script-protocol.ts";
import { WatchedWorker } from "./watched-worker.ts";

export type Wish = Omit<ScriptRequest, "id">;

interface Handlers {
  readonly onScript: (script: Script, wish: Wish) => void;
  /** In words that follow "There is no program of it: ". */
  readonly onFailure: (why: string, wish: Wish) => void;
}

/** Milliseconds for the largest network on a slow machine, rows of tables fetched before. */
const patience = 30_000;

/** Has programs written off the main thread: one at a time, the newest wish wins. */
export class ScriptClient {
  readonly #handlers: Handlers;
  readonly #worker: WatchedWorker<ScriptRequest, ScriptReply>;
  #inFlight: ScriptRequest | null = null;
  #wish: ScriptRequest | null = null;
  #lastId = 0;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#worker = new WatchedWorker({
      create: () => new Worker(new URL("./script.worker.ts", import.meta.url), { type: "module" }),
      patience,
      onReply: (reply) => this.#receive(reply),
      onReplaced: (why) => this.#replaced(why),
    });
  }

  /** Wants it written; replaces what was wanted before. */
  write(wish: Wish): void {
    this.#lastId += 1;
    this.#wish = { ...wish, id: this.#lastId };
    this.#send();
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

  #receive(reply: ScriptReply): void {
    const asked = this.#inFlight;
    if (reply.type === "ready" || reply.id !== asked?.id) return;
    this.#inFlight = null;
    // An older answer is of no use where another question waits.
    if (!this.#wish) {
      if (reply.type === "script") this.#handlers.onScript(reply.script, asked);
      else this.#handlers.onFailure(reply.message, asked);
    }
    this.#send();
  }

  #replaced(why: string): void {
    const asked = this.#inFlight;
    this.#inFlight = null;
    if (asked && !this.#wish) this.#handlers.onFailure(`its writing ${why}`, asked);
    this.#send();
  }
}
