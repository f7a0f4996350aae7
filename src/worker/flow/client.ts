import type { Table } from "../../datasets/index.ts";
import { type FlowKind, flowKey } from "../../experiment/flow/flow-slot.ts";
import type { Spec } from "../../experiment/index.ts";
import { LatestRequest } from "../latest-request.ts";
import type { FlowAnswer, FlowRequest } from "./protocol.ts";

interface Handlers {
  /** @param restarted true where the answer is the first of another flow */
  readonly onAnswer: (answer: FlowAnswer, restarted: boolean) => void;
  /** Called with `lasting` after too many failures in a row over one flow, which is given up. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

interface Query {
  readonly key: string;
  readonly spec: Spec;
  readonly preferred: number;
  readonly table: Table | null;
}

const patience = 30_000;

/** Asks a worker for a flow, portion by portion, until all of it is known. */
export class FlowClient {
  readonly #kind: FlowKind;
  readonly #latest: LatestRequest<Query, FlowRequest, FlowAnswer>;
  /** The query of the flow that the worker is integrating. */
  #begun: Query | null = null;
  /** The query of the last answer. */
  #answered: Query | null = null;
  /** The query that was asked for last. */
  #wanted: Query | null = null;

  constructor(kind: FlowKind, { onAnswer, onFailure }: Handlers) {
    this.#kind = kind;
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./flow.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => this.#requestFor(query),
      patienceFor: () => patience,
      attempts: 2,
      isObsolete: (asked, wanted) => asked !== wanted,
      onAnswer: (answer, asked, wanted) => {
        if (asked !== this.#wanted) return;
        const restarted = this.#answered !== asked;
        this.#answered = asked;
        onAnswer(answer, restarted);
        if (!answer.done && !wanted) this.#latest.want(asked);
      },
      onFailure: ({ why, lasting }) => onFailure(why, lasting),
      onRenewed: () => {
        this.#begun = null;
        this.#answered = null;
      },
    });
  }

  /** Asks for the flow of a race; does nothing where it is the same as the one asked for last. */
  want(spec: Spec, preferred: number, table: Table | null): void {
    const key = flowKey(spec, this.#kind, preferred);
    if (this.#wanted?.key === key && this.#wanted.table === table) return;
    this.#wanted = { key, spec, preferred, table };
    this.#latest.want(this.#wanted);
  }

  dispose(): void {
    this.#latest.dispose();
  }

  #requestFor(query: Query): FlowRequest {
    const fresh = this.#begun !== query;
    this.#begun = query;
    const { spec, preferred, table } = query;
    return { spec, kind: this.#kind, preferred, fresh, ...(fresh && table ? { table } : {}) };
  }
}
