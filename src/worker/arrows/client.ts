import { LatestRequest } from "../latest-request.ts";
import type { ArrowAnswer, ArrowRequest } from "./protocol.ts";

interface Handlers {
  /** Called with the rows of the first steps that were asked for; it may be that there are none yet. */
  readonly onRows: (answer: ArrowAnswer, asked: ArrowRequest) => void;
  /** Called once the worker has failed twice with this spec. */
  readonly onFailure: () => void;
}

const patience = 15_000;

/** Asks the worker for arrows, one request at a time; the latest replaces the one that waits. */
export class ArrowClient {
  readonly #latest: LatestRequest<ArrowRequest, ArrowRequest, ArrowAnswer>;

  constructor({ onRows, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./arrows.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => query,
      patienceFor: () => patience,
      attempts: 2,
      isSameSubject: (one, other) => one.spec === other.spec,
      onAnswer: onRows,
      onFailure: ({ lasting }) => {
        if (lasting) onFailure();
      },
    });
  }

  /** True while an answer is awaited. */
  get busy(): boolean {
    return this.#latest.busy;
  }

  want(request: ArrowRequest): void {
    this.#latest.want(request);
  }

  dispose(): void {
    this.#latest.dispose();
  }
}
