import type { RaceFlow } from "../../../experiment/flow/flow-of.ts";
import type { FlowEnd } from "../../../experiment/flow/gradient-flow.ts";
import { printShort } from "../../ui/values/number.ts";

const ends: Readonly<Record<Exclude<FlowEnd, "time">, string>> = {
  stationary: "It comes to a stationary point",
  away: "It leaves the finite range",
  undefined: "It comes to a point without a gradient",
  stiff: "It is drawn only in part, as one direction is far steeper than another, up to",
};

/** Says where a gradient flow stands and ends. @param names those of the contenders by slot */
export function flowWords(
  { flow, slot, times }: RaceFlow,
  step: number,
  names: ReadonlyMap<number, string>,
): string {
  if (!flow.end) return "The flow is computed.";
  const at = times?.[Math.min(step, times.length - 1)];
  const clock =
    at === undefined || slot === null
      ? "Dashed: the gradient flow from the start. Its time is known only beside SGD."
      : `Dashed: the gradient flow, here at s = ${printShort(at)}, the sum of ${names.get(slot)}’s rates lr (1 − τ)/(1 − μ).`;
  return flow.end === "time" ? clock : `${clock} ${ends[flow.end]} at s = ${printShort(flow.time)}.`;
}
