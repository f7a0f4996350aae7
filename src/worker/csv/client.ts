import type { CsvChoice, CsvResult } from "../../datasets/csv.ts";
import { LatestRequest } from "../latest-request.ts";
import type { CsvRequest } from "./protocol.ts";

interface Handlers {
  readonly onRead: (result: CsvResult) => void;
  /** Called with words that follow "The file could not be read: ". */
  readonly onFailure: (why: string) => void;
}

/** Milliseconds for the largest file on a slow machine; a reader can cancel before. */
const patience = 30_000;

/** Reads files in a worker. */
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

  /** Drops the file wanted, and ends the reading under way. */
  cancel(): void {
    this.#latest.cancel();
  }

  dispose(): void {
    this.#latest.dispose();
  }
}
