import { type Spec, updateWork } from "../experiment/index.ts";

/**
 * Returns the first steps of an experiment, as many as take a short time.
 *
 * @param time microseconds that the race of a poster may take, by a rough estimate
 */
export function inShortTime(spec: Spec, time = 150_000): Spec {
  const runs = spec.contenders.length * (spec.seeds ?? 1);
  const share = time / (updateWork(spec, null) * spec.steps * runs);
  return share < 1 ? { ...spec, steps: Math.ceil(share * spec.steps) } : spec;
}
