import { Race, type Stretch } from "./race.ts";
import type { Spec } from "./spec.ts";
import type { Status } from "./status.ts";

/** One contender's whole way, index 0 the start; it ends early where the contender stopped. */
export interface Result extends Omit<Stretch, "status"> {
  /** The optimizer's id; a second one of the same is "adam-2". */
  readonly id: string;
  /** How it ended: at the step limit, at a gradient norm within the tolerance, or by leaving the finite range. */
  readonly status: Exclude<Status["kind"], "running">;
  /** Why it diverged, in words; null where it did not. */
  readonly cause: string | null;
}

/**
 * Runs an experiment to its end, without a browser, and gives a result a contender in race order.
 *
 * @throws LanguageError or RangeError for a spec that `decode` would not give
 */
export function run(spec: Spec): Result[] {
  const seen = new Map<string, number>();
  return Race.down(spec)
    .advance(spec.steps)
    .map(({ status, ...columns }, i) => {
      const { optimizer } = spec.contenders[i];
      const count = (seen.get(optimizer) ?? 0) + 1;
      seen.set(optimizer, count);
      const cause = status.kind === "diverged" ? status.cause : null;
      const kind = status.kind === "running" ? "finished" : status.kind;
      return { id: count === 1 ? optimizer : `${optimizer}-${count}`, ...columns, status: kind, cause };
    });
}
