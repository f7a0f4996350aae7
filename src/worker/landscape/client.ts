import type { Table } from "../../datasets/index.ts";
import { LatestRequest } from "../latest-request.ts";
import type { LandscapeAnswer, LandscapeQuery, LandscapeRequest } from "./protocol.ts";

interface Handlers {
  /** Called with what was found since the last answer, for the query that was asked for last. */
  readonly onAnswer: (answer: LandscapeAnswer) => void;
  /** Called with `lasting` after too many failures in a row over one query, which is given up. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

interface Wanted extends LandscapeQuery {
  readonly number: number;
  readonly table: Table | null;
}

/** Milliseconds without an answer after which the worker counts as hanging: rows may load, and a step may be long. */
const patience = 30_000;

/** Asks a worker for a landscape, portion by portion. A newer query ends the one before. */
export class LandscapeClient {
  readonly #latest: LatestRequest<Wanted, LandscapeRequest, LandscapeAnswer>;
  #number = 0;

  constructor({ onAnswer, onFailure }: Handlers) {
    this.#latest = new LatestRequest<Wanted, LandscapeRequest, LandscapeAnswer>({
      create: () => new Worker(new URL("./landscape.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (wanted) => wanted,
      patienceFor: () => patience,
      attempts: 2,
      isMet: (_, { done }) => done,
      isObsolete: (asked, next) => asked !== next,
      onAnswer: (answer, asked, next) => {
        if (next || asked.number !== this.#number) return;
        onAnswer(answer);
        if (!answer.done && asked.number === this.#number) this.#latest.want(asked);
      },
      onFailure: ({ why, refused, lasting }) => onFailure(refused ? `failed (${why})` : why, lasting),
    });
  }

  /** Asks for a landscape in the place of the one before. @param table the reader's own rows */
  want(query: LandscapeQuery, table: Table | null): void {
    this.#number += 1;
    this.#latest.want({ ...query, number: this.#number, table });
  }

  /** Gives up the landscape that is computed; its answers are dropped. */
  stop(): void {
    this.#number += 1;
  }

  dispose(): void {
    this.#latest.dispose();
  }
}
