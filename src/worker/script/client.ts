import type { Script } from "../../code/index.ts";
import { LatestRequest } from "../latest-request.ts";
import type { ScriptRequest } from "./protocol.ts";

interface Handlers {
  readonly onScript: (script: Script, asked: ScriptRequest) => void;
  /** Called with words that follow "There is no program of it: ". */
  readonly onFailure: (why: string, asked: ScriptRequest) => void;
}

/** Milliseconds for the largest network on a slow machine, with the time to fetch rows of tables. */
const patience = 30_000;

/** Writes programs in a worker. */
export class ScriptClient {
  readonly #latest: LatestRequest<ScriptRequest, ScriptRequest, Script>;

  constructor({ onScript, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./script.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => query,
      patienceFor: () => patience,
      attempts: 1,
      onAnswer: (script, asked, wanted) => wanted === null && onScript(script, asked),
      onFailure: ({ why, refused }, asked) => onFailure(refused ? why : `its writing ${why}`, asked),
    });
  }

  /** Asks for a program; replaces what was asked before. */
  write(request: ScriptRequest): void {
    this.#latest.want(request);
  }

  dispose(): void {
    this.#latest.dispose();
  }
}
