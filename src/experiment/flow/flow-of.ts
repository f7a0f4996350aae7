import { landscapeOf } from "../../surfaces/index.ts";
import type { RaceSpec } from "../race-spec.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { flowTimes } from "./flow-time.ts";
import { GradientFlow } from "./gradient-flow.ts";

/** The gradient flow of a race, with the times at which a contender passes it. */
export interface RaceFlow {
  readonly flow: GradientFlow;
  /** The contender whose learning rates are the clock; null where none is gradient descent. */
  readonly slot: number | null;
  /** The time after each step; null without a clock. */
  readonly times: Float64Array | null;
}

/** Returns the flow from a race's start. @param preferred the slot of the contender whose clock it has, where it has one */
export function flowOf(spec: SurfaceSpec, preferred: number): RaceFlow {
  const clock = clockOf(spec, preferred);
  const until = clock ? clock.times[spec.steps] : Number.POSITIVE_INFINITY;
  const landscape = landscapeOf(chosenSurface(spec.surface));
  return {
    flow: new GradientFlow(landscape, spec.start, until),
    slot: clock?.slot ?? null,
    times: clock?.times ?? null,
  };
}

function clockOf(spec: RaceSpec, preferred: number): { slot: number; times: Float64Array } | null {
  const slots = spec.contenders.map(({ slot }) => slot);
  for (const slot of [preferred, ...slots]) {
    const times = slots.includes(slot) ? flowTimes(spec, slot) : null;
    if (times) return { slot, times };
  }
  return null;
}
