import type { CurvatureColumns } from "./merged-columns.ts";

/** The curvature that decides whether updates are stable, and its limit. */
export type Pair = readonly ["sharpness", "limit"] | readonly ["preconditioned", "preconditionedLimit"];

export const pairs: readonly Pair[] = [
  ["sharpness", "limit"],
  ["preconditioned", "preconditionedLimit"],
];

/** The first measurement above its limit. */
export interface Crossing {
  readonly step: number;
  readonly value: number;
  readonly limit: number;
}

/** Returns the step at which a curvature first passes its limit; null where it does not, or between which steps only. */
export function crossingOf(columns: CurvatureColumns, [value, limit]: Pair): Crossing | null {
  const { step } = columns;
  const at = step.findIndex((_, i) => columns[value][i] > columns[limit][i]);
  if (at < 0) return null;
  const isExact = at === 0 || step[at] === step[at - 1] + 1 || Number.isNaN(columns[value][at - 1]);
  return isExact ? { step: step[at], value: columns[value][at], limit: columns[limit][at] } : null;
}
