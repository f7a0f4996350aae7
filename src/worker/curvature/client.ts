import type { Table } from "../../datasets/index.ts";
import { type Spec, sharePast } from "../../experiment/index.ts";
import { LatestRequest } from "../latest-request.ts";
import { Patience } from "../patience.ts";
import type { CurvatureAnswer, CurvatureRequest } from "./protocol.ts";

interface Handlers {
  readonly onAnswer: (answer: CurvatureAnswer) => void;
  /** Called with `lasting` after too many failures in a row over one experiment, which is given up. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

interface Query {
  readonly spec: Spec;
  readonly to: number;
  readonly table: Table | null;
}

/** Asks a worker for the curvature along a race, portion by portion, until all of it is measured. */
export class CurvatureClient {
  readonly #latest: LatestRequest<Query, CurvatureRequest, CurvatureAnswer>;
  /** The table that the worker has. */
  #sent: Table | null = null;
  /** True where the worker has sent nothing that is kept. */
  #fresh = true;

  constructor({ onAnswer, onFailure }: Handlers) {
    const patience = new Patience();
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./curvature.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => this.#requestFor(query),
      patienceFor: ({ spec }) => patience.begin(spec),
      attempts: 2,
      isSameSubject: (one, other) => one.spec === other.spec && one.table === other.table,
      isObsolete: (asked, wanted) => !sharePast(wanted.spec, asked.spec, asked.to + 1),
      onAnswer: (answer, asked, wanted) => {
        patience.end();
        onAnswer(answer);
        if (!answer.done && !wanted) this.#latest.want(asked);
      },
      onFailure: ({ why, lasting }) => onFailure(why, lasting),
      onRenewed: () => {
        this.#sent = null;
        this.#fresh = true;
        patience.reset();
      },
    });
  }

  /** Asks for the curvature of a race up to a step; replaces what was asked before. */
  want(spec: Spec, to: number, table: Table | null): void {
    this.#latest.want({ spec, to, table });
  }

  dispose(): void {
    this.#latest.dispose();
  }

  #requestFor({ spec, to, table }: Query): CurvatureRequest {
    const request = {
      spec,
      to,
      fresh: this.#fresh,
      ...(table && table !== this.#sent ? { table } : {}),
    };
    this.#fresh = false;
    this.#sent = table;
    return request;
  }
}
