import type { Table } from "../../datasets/index.ts";
import { LatestRequest } from "../latest-request.ts";
import type { InspectAnswer, InspectRequest } from "./protocol.ts";

/** Returns the answer to one query, from a worker that ends with it; null where it fails. */
export function inspectOnce(query: InspectQuery, signal: AbortSignal): Promise<Answered | null> {
  return new Promise((resolve, reject) => {
    const end = (answer: Answered | null) => {
      client.dispose();
      signal.removeEventListener("abort", cancel);
      resolve(answer);
    };
    const client = new InspectClient({
      onAnswer: end,
      onFailure: (_, lasting) => lasting && end(null),
    });
    const cancel = () => {
      client.dispose();
      reject(signal.reason);
    };
    signal.addEventListener("abort", cancel, { once: true });
    client.want(query);
  });
}

/** A request with the reader's own rows, where there are any. */
export interface InspectQuery extends InspectRequest {
  readonly table: Table | null;
}

/** An answer that shows an update, or says why there is none. */
export type Answered = Exclude<InspectAnswer, { kind: "away" }>;

interface Handlers {
  readonly onAnswer: (answer: Answered) => void;
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Milliseconds within which an answer must come: loading the rows of a data set may take as long. */
const patience = 15_000;

/** Asks a worker for updates of a contender: one request is in flight, and the latest query waits. */
export class InspectClient {
  readonly #latest: LatestRequest<InspectQuery, InspectRequest, InspectAnswer>;
  /** The rows that the worker has; undefined where it has been sent none. */
  #sent: Table | null | undefined;

  constructor({ onAnswer, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => new Worker(new URL("./inspect.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => this.#requestFor(query),
      patienceFor: () => patience,
      attempts: 2,
      isSameSubject: (one, other) => one.spec === other.spec && one.slot === other.slot,
      onRenewed: () => {
        this.#sent = undefined;
      },
      onAnswer: (answer, asked, wanted) => {
        if (answer.kind !== "away") onAnswer(answer);
        else if (!wanted) this.want(asked);
      },
      onFailure: ({ why, lasting }) => onFailure(why, lasting),
    });
  }

  /** True while an answer is awaited. */
  get busy(): boolean {
    return this.#latest.busy;
  }

  /** Asks for an update, in the place of the one that waited. */
  want(query: InspectQuery): void {
    this.#latest.want(query);
  }

  dispose(): void {
    this.#latest.dispose();
  }

  #requestFor({ table, ...request }: InspectQuery): InspectRequest {
    if (table === this.#sent) return request;
    this.#sent = table;
    return { ...request, table };
  }
}
