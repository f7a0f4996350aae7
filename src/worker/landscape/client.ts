import { launch } from "#launch";
import type { Table } from "../../datasets/index.ts";
import type { LandscapeQuery } from "../../experiment/landscape/landscape-query.ts";
import { LatestRequest } from "../latest-request.ts";
import type { LandscapeAnswer, LandscapeRequest } from "./protocol.ts";

interface Handlers {
  /** Called with what was found since the last answer, for the landscape that was asked for last. */
  readonly onAnswer: (answer: LandscapeAnswer) => void;
  /** Called with `lasting` after too many failures in a row over one landscape, which is given up. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** A landscape that was asked for. */
interface Wanted {
  readonly number: number;
  readonly query: LandscapeQuery;
  readonly table: Table | null;
}

/** Milliseconds without an answer after which the worker counts as hanging: rows may load, and a step may be long. */
const patience = 30_000;

/** Asks a worker for a landscape, portion by portion. A newer one takes the place of the one before. */
export class LandscapeClient {
  readonly #latest: LatestRequest<Wanted, LandscapeRequest, LandscapeAnswer>;
  #number = 0;
  /** The landscape that is computed; null where none is. */
  #wanted: Wanted | null = null;
  /** The table that the worker has. */
  #sent: Table | null = null;

  constructor({ onAnswer, onFailure }: Handlers) {
    this.#latest = new LatestRequest<Wanted, LandscapeRequest, LandscapeAnswer>({
      create: () => launch("landscape"),
      requestFor: (wanted) => this.#requestFor(wanted),
      patienceFor: () => patience,
      attempts: 2,
      isMet: (_, { done }) => done,
      isObsolete: (asked, next) => asked !== next,
      onAnswer: (answer, asked) => {
        if (asked !== this.#wanted) return;
        if (!answer.done) this.#latest.want(asked);
        onAnswer(answer);
      },
      onFailure: ({ why, refused, lasting }, asked) => {
        if (asked === this.#wanted) onFailure(refused ? `failed (${why})` : why, lasting);
      },
      onRenewed: () => {
        this.#sent = null;
      },
    });
  }

  /** Asks for a landscape in the place of the one before. @param table the reader's own rows */
  want(query: LandscapeQuery, table: Table | null): void {
    this.#number += 1;
    this.#wanted = { number: this.#number, query, table };
    this.#latest.want(this.#wanted);
  }

  /** Gives up the landscape that is computed; its answers are dropped. */
  stop(): void {
    this.#wanted = null;
  }

  dispose(): void {
    this.#latest.dispose();
  }

  #requestFor({ number, query, table }: Wanted): LandscapeRequest {
    const isNew = table !== null && table !== this.#sent;
    this.#sent = table;
    return { number, query, ...(isNew ? { table } : {}) };
  }
}
