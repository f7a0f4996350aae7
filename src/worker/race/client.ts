import { launch } from "#launch";
import type { Table } from "../../datasets/index.ts";
import { hasMethod } from "../../experiment/has-method.ts";
import { type Spec, sharePast, updateWork } from "../../experiment/index.ts";
import { type Failure, LatestRequest } from "../latest-request.ts";
import type { Columns, RaceRequest, Reached } from "./protocol.ts";

interface Handlers {
  readonly onColumns: (columns: Columns, spec: Spec) => void;
  /** Called when the worker was replaced; with `lasting` if its successor failed on the same spec, which is given up. */
  readonly onFailure: (why: string, lasting: boolean) => void;
}

/** Asks for the race of `spec` up to step `to`, and for the parameters at step `at`. */
interface Query {
  readonly spec: Spec;
  readonly to: number;
  readonly at: number | undefined;
  readonly table: Table | null;
}

/** Milliseconds that a portion of work takes unless a single step takes longer. */
const portion = 50;
/**
 * A worker counts as hanging after `times` the expected milliseconds, at least `least`, as a busy machine may keep the
 * processor from it for seconds, and at most `most`.
 */
const patience = { times: 20, least: 10_000, most: 30_000 } as const;

/** Asks the race's worker for steps; it pauses when it is not asked. */
export class RaceClient {
  readonly #latest: LatestRequest<Query, RaceRequest, Columns>;
  #table: Table | null = null;
  /** The table that the worker has. */
  #sent: Table | null = null;
  #fresh = false;
  /** True once the worker has loaded what most races need and a first visit does not. */
  #partsCame = false;
  /** The race that the worker has made, where another could go on with it. */
  #reached: Reached | null = null;
  /** True where the worker is new and has made nothing. */
  #isNew = false;
  /** Milliseconds that the last portion took, and the spec it belonged to. */
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
      onAnswer: (columns, query) => {
        const { spec } = query;
        this.#last = { spec, took: columns.took };
        this.#partsCame ||= loadsParts(spec);
        this.#keep(columns, query);
        onColumns(columns, spec);
      },
      onFailure: (failure) => onFailure(wordsFor(failure), failure.lasting),
      onRenewed: () => {
        this.#sent = null;
        this.#partsCame = false;
        this.#isNew = true;
      },
    });
  }

  /**
   * Asks for the race of `spec` up to step `to`; replaces what was asked before.
   *
   * @param at the step at which a training's parameters are wanted
   */
  want(spec: Spec, to: number, at?: number): void {
    this.#latest.want({ spec, to, at, table: this.#table });
  }

  /** The step that the worker is computing up to, or null where it is idle. */
  get reach(): number | null {
    return this.#latest.asked?.to ?? null;
  }

  /** Ends the work under way; the next race starts from step 0. */
  forget(): void {
    this.#latest.cancel();
    this.#fresh = true;
    this.#reached = null;
  }

  /** Sets the reader's own rows, for specs that need them. */
  setTable(table: Table): void {
    this.#table = table;
    this.#reached = null;
  }

  dispose(): void {
    this.#latest.dispose();
  }

  #requestFor({ spec, to, at, table }: Query): RaceRequest {
    const more = { ...(at !== undefined && { at }), ...(table && table !== this.#sent ? { table } : {}) };
    const from = this.#isNew && this.#reached && { from: this.#reached };
    const request = { spec, to, fresh: this.#fresh, ...more, ...from };
    this.#isNew = false;
    this.#fresh = false;
    this.#sent = table;
    return request;
  }

  /** Keeps how far the race has come, with its last checkpoint. */
  #keep({ restarted, step, checkpoint }: Columns, { spec, table }: Query): void {
    const state = checkpoint ?? (restarted ? null : this.#reached?.state);
    this.#reached = state && table === this.#table ? { state, step, spec } : null;
  }

  /** Returns the milliseconds after which a worker counts as hanging; parts may load over a slow network. */
  #patienceFor(spec: Spec, table: Table | null): number {
    if (loadsParts(spec) && !this.#partsCame) return patience.most;
    // The first answer prepares and evaluates every seed.
    if (spec.seeds && this.#last?.spec !== spec) return patience.most;
    const expected = Math.max(portion, this.#expected(spec, table));
    return Math.min(patience.most, Math.max(patience.least, patience.times * expected));
  }

  /** Returns the milliseconds expected: those of the last portion, or for the first a rough estimate of a step. */
  #expected(spec: Spec, table: Table | null): number {
    if (this.#last?.spec === spec) return this.#last.took;
    return (spec.contenders.length * (spec.seeds ?? 1) * updateWork(spec, table)) / 1000;
  }
}

/** Says whether a worker loads more files for a spec. */
const loadsParts = (spec: Spec): boolean => spec.kind !== "surface" || hasMethod(spec);

const wordsFor = ({ why, refused }: Failure): string => (refused ? `failed (${why})` : why);
