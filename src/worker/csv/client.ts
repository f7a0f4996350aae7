import type { CsvChoice, CsvResult } from "../../datasets/csv.ts";
import { LatestRequest } from "../latest-request.ts";
import type { CsvRequest } from "./protocol.ts";

interface Handlers {
  readonly onRead: (result: CsvResult) => void;
  /** In words that follow "The file could not be read: ". */
  readonly onFailure: (why: string) => void;
}

/** Milliseconds for the largest file on a slow machine; whoever waits can cancel before. */
const patience = 30_000;

/** Has files read off the main thread. */
export class CsvClient {
  readonly #latest: LatestRequest<CsvRequest, CsvRequest, CsvResult>;

  constructor({ onRead, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./csv.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => query,
      patienceFor: () => patience,
      attempts: 1,
      isObsolete: () => true,
      onAnswer: (result, _, wanted) => wanted === null && onRead(result),
      onFailure: ({ why, refused }) => onFailure(refused ? why : `its reading ${why}`),
    });
  }

  /** Wants the file read; replaces what was wanted before. */
  read(file: Blob, choice: CsvChoice): void {
    this.#latest.want({ file, choice });
  }

  /** Wants nothing any more, and does not wait for what is being read. */
  cancel(): void {
    this.#latest.cancel();
  }

  dispose(): void {
    this.#latest.dispose();
  }
}
