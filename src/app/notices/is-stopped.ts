import type { ExplainedStatus } from "../../experiment/status.ts";

/** Says whether a contender stopped for a reason that its user has to know: not at the tolerance, which was asked for. */
export const isStopped = (status: ExplainedStatus | undefined): boolean =>
  Boolean(status?.why) && status?.kind !== "stationary";
