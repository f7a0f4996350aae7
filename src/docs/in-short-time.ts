import { type Spec, updateWork } from "../experiment/index.ts";

/** Microseconds that the race of a poster may take, by a rough estimate. */
const posterTime = 150_000;

/** Returns the first steps of an experiment, as many as take a short time. */
export function inShortTime(spec: Spec): Spec {
  const share = posterTime / (updateWork(spec, null) * spec.steps * spec.contenders.length);
  return share < 1 ? { ...spec, steps: Math.ceil(share * spec.steps) } : spec;
}
