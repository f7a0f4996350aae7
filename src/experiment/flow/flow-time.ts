import type { RaceSpec } from "../race-spec.ts";
import { scheduleOf } from "../schedule-of.ts";
import { contenderIn, isGroupedAt, optimizerOf, valuesAt } from "../values.ts";

/**
 * Returns the time of the gradient flow after each step of a contender, the start's first: the sum of its learning
 * rates. Momentum μ with dampening τ moves (1 − τ)/(1 − μ) times as far in the long run, which counts as the rate.
 *
 * @returns null where the optimizer is not gradient descent, where its schedule reads the loss, and where values differ
 * between parameters
 */
export function flowTimes(spec: RaceSpec, slot: number): Float64Array | null {
  const contender = contenderIn(spec, slot);
  if (optimizerOf(contender).id !== "sgd" || isGroupedAt(spec, slot, spec.steps)) return null;
  const rates = scheduleOf(spec, slot);
  if (rates.some(Number.isNaN)) return null;
  const moments = new Set([0, ...spec.edits.filter((edit) => edit.slot === slot).map(({ step }) => step)]);
  const times = new Float64Array(spec.steps + 1);
  let factor = 1;
  for (let step = 0; step < spec.steps; step++) {
    if (moments.has(step)) factor = factorOf(valuesAt(spec, slot, step));
    times[step + 1] = times[step] + rates[step] * factor;
  }
  return times;
}

/** Returns the steps in the long run as a multiple of the learning rate. */
const factorOf = ({ momentum = 0, dampening = 0 }: Readonly<Record<string, number>>): number =>
  momentum === 0 || momentum === 1 ? 1 : (1 - dampening) / (1 - momentum);
