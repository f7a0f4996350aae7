import { Race, type Stretch } from "./race.ts";
import type { Spec } from "./spec.ts";

/** One contender's whole way, index 0 the start; it ends early where the contender stopped. */
export interface Result extends Stretch {
  /** The optimizer's id; a second one of the same is "adam-2". */
  readonly id: string;
}

/**
 * Runs an experiment to its end, without a browser, and gives a result a contender in race order.
 *
 * @throws LanguageError or RangeError for a spec that `decode` would not give
 */
export function run(spec: Spec): Result[] {
  const seen = new Map<string, number>();
  return new Race(spec).advance(spec.steps).map((stretch, i) => {
    const { optimizer } = spec.contenders[i];
    const count = (seen.get(optimizer) ?? 0) + 1;
    seen.set(optimizer, count);
    return { id: count === 1 ? optimizer : `${optimizer}-${count}`, ...stretch };
  });
}
