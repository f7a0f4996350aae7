import type { Numbers } from "../../findings/measure.ts";

/** Begins to measure a finding, or goes on with the one under way where it is null. */
export interface FindingRequest {
  readonly id: string | null;
}

/** The results after a part of the work. */
export interface FindingAnswer {
  /** The share of the work that is done, 0 to 1. */
  readonly share: number;
  /** Null where the work goes on. */
  readonly numbers: Numbers | null;
}
