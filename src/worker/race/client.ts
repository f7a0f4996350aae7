import { launch } from "#launch";
import { datasets, type Table } from "../../datasets/index.ts";
import { type Spec, sharePast, updateWork } from "../../experiment/index.ts";
import { type Failure, LatestRequest } from "../latest-request.ts";
import type { Columns, RaceRequest } from "./protocol.ts";

interface Handlers {
  readonly onColumns: (columns: Columns, spec: Spec) => void;
  /** The worker was replaced. `lasting` where its successor failed on the same spec: it is not asked again. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** The race of `spec`, brought to step `to`. */
interface Query {
  readonly spec: Spec;
  readonly to: number;
  readonly table: Table | null;
}

/** Milliseconds that a portion of work takes unless a single step takes longer. */
const portion = 50;
/** A worker is taken for hanging after this many times what it was expected to take, within these bounds. */
const patience = { times: 20, least: 2000, most: 20_000 } as const;

/** Asks the race's worker for steps; a pause is not asking. */
export class RaceClient {
  readonly #latest: LatestRequest<Query, RaceRequest, Columns>;
  #table: Table | null = null;
  /** The table that the worker has. */
  #sent: Table | null = null;
  #fresh = false;
  /** True once the worker has loaded the rows of the real tables. */
  #rowsCame = false;
  /** Milliseconds that the last portion took, of which experiment. */
  #last: { readonly spec: Spec; readonly took: number } | null = null;

  constructor({ onColumns, onFailure }: Handlers) {
    this.#latest = new LatestRequest({
      create: () => launch("race"),
      requestFor: (query) => this.#requestFor(query),
      patienceFor: ({ spec, table }) => this.#patienceFor(spec, table),
      attempts: 2,
      isSameSubject: (one, other) => one.spec === other.spec && one.table === other.table,
      isMet: ({ to }, { step }) => step >= to,
      isObsolete: (asked, wanted) => !sharePast(wanted.spec, asked.spec, asked.to),
      onAnswer: (columns, { spec }) => {
        this.#last = { spec, took: columns.took };
        this.#rowsCame ||= asksForRows(spec);
        onColumns(columns, spec);
      },
      onFailure: (failure) => onFailure(wordsFor(failure), failure.lasting),
      onRenewed: () => {
        this.#sent = null;
        this.#rowsCame = false;
      },
    });
  }

  /** Wants the race of `spec` brought to step `to`; replaces what was wanted before. */
  want(spec: Spec, to: number): void {
    this.#latest.want({ spec, to, table: this.#table });
  }

  /** The step that the worker is being brought to, or null where it rests. */
  get reach(): number | null {
    return this.#latest.asked?.to ?? null;
  }

  /** Wants nothing any more, and keeps nothing of what came. */
  forget(): void {
    this.#latest.cancel();
    this.#fresh = true;
  }

  /** The reader's own rows, for specs that ask for them. */
  setTable(table: Table): void {
    this.#table = table;
  }

  dispose(): void {
    this.#latest.dispose();
  }

  #requestFor({ spec, to, table }: Query): RaceRequest {
    const request = { spec, to, fresh: this.#fresh, ...(table && table !== this.#sent ? { table } : {}) };
    this.#fresh = false;
    this.#sent = table;
    return request;
  }

  /** Milliseconds after which a worker is taken for hanging; rows may come by a slow line. */
  #patienceFor(spec: Spec, table: Table | null): number {
    if (asksForRows(spec) && !this.#rowsCame) return patience.most;
    const expected = Math.max(portion, this.#expected(spec, table));
    return Math.min(patience.most, Math.max(patience.least, patience.times * expected));
  }

  /** Milliseconds that a step takes: as the last portion did, or by a rough estimate where it is the first. */
  #expected(spec: Spec, table: Table | null): number {
    if (this.#last?.spec === spec) return this.#last.took;
    return (spec.contenders.length * updateWork(spec, table)) / 1000;
  }
}

const asksForRows = (spec: Spec): boolean =>
  spec.kind === "network" && spec.data.kind === "builtin" && datasets.get(spec.data.id)?.generated === false;

const wordsFor = ({ why, refused }: Failure): string => (refused ? `failed (${why})` : why);
