import type { Table } from "../../datasets/index.ts";
import type { NetworkReport, Spec, Status, SurfaceReport } from "../../experiment/index.ts";

/** Asks for a race to be brought to step `to`. A spec that differs in its past begins anew. */
export interface RaceRequest {
  readonly spec: Spec;
  readonly to: number;
  /** Begin anew whatever the worker has: what it sent before is not kept here. */
  readonly fresh: boolean;
  /** The reader's own rows, where they are new to the worker; it keeps them. */
  readonly table?: Table;
}

/** How a contender stands, and why it stopped, in a sentence or two; null where there is nothing to explain. */
export type ExplainedStatus = Status & { readonly why?: string | null };

/** A stretch of a race with the reason why it ended. */
export type Explained<Report> = Report & { readonly slot: number; readonly status: ExplainedStatus };

/** What all contenders did, of one kind of race. Arrays are transferred. */
export type Stretches =
  | { readonly kind: "surface"; readonly stretches: readonly Explained<SurfaceReport>[] }
  | { readonly kind: "network"; readonly stretches: readonly Explained<NetworkReport>[] };

/**
 * The steps since the last answer, or, with `restarted`, since the start. May fall short of what was asked: an answer
 * covers about 50 ms of work, or one step, so that silence means trouble.
 */
export interface Columns {
  readonly restarted: boolean;
  /** Updates made by now. */
  readonly step: number;
  readonly columns: Stretches;
  /** Milliseconds that the steps took. */
  readonly took: number;
}
