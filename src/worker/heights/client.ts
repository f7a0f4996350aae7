import { LatestRequest } from "../latest-request.ts";
import type { HeightsAnswer, HeightsRequest } from "./protocol.ts";

interface Handlers {
  readonly onHeights: (answer: HeightsAnswer, asked: HeightsRequest) => void;
  /** @param lasting true if the heights are not asked for again */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

const patience = 10_000;

/** Asks the worker for the heights of a surface; after a failure for a quarter of them. */
export class HeightsClient {
  readonly #latest: LatestRequest<HeightsRequest, HeightsRequest, HeightsAnswer>;
  #coarser = 1;

  constructor({ onHeights, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./heights.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => ({
        ...query,
        columns: Math.max(2, Math.round(query.columns / this.#coarser)),
        rows: Math.max(2, Math.round(query.rows / this.#coarser)),
      }),
      patienceFor: () => patience,
      attempts: 3,
      isSameSubject: (one, other) => one.formula === other.formula,
      isObsolete: () => true,
      onAnswer: (answer, asked, wanted) => {
        if (!wanted) onHeights(answer, asked);
      },
      onFailure: ({ why, lasting }) => {
        this.#coarser *= 2;
        onFailure(why, lasting);
      },
    });
  }

  /** Wants these heights; replaces what was wanted before. */
  want(query: HeightsRequest): void {
    this.#latest.want(query);
  }

  dispose(): void {
    this.#latest.dispose();
  }
}
