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
  /** The formula wanted last, and the number by which its samples are divided. */
  #formula = "";
  #coarser = 1;

  constructor({ onHeights, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./heights.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => ({
        ...query,
        columns: this.#fewer(query.columns),
        rows: this.#fewer(query.rows),
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
    if (query.formula !== this.#formula) this.#coarser = 1;
    this.#formula = query.formula;
    this.#latest.want(query);
  }

  /** Returns the number of samples after failures; both ends stay. */
  #fewer(count: number): number {
    return 1 + Math.max(1, Math.round((count - 1) / this.#coarser));
  }

  dispose(): void {
    this.#latest.dispose();
  }
}
