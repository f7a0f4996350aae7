import type { RaceFlow } from "../../../experiment/flow/flow-of.ts";
import type { FlowEnd } from "../../../experiment/flow/gradient-flow.ts";
import { type SurfaceSpec, valuesAt } from "../../../experiment/index.ts";
import { optimizerOf } from "../../../experiment/values.ts";
import { contenderNames } from "../../../plot/names.ts";
import { printShort } from "../../ui/values/number.ts";

const ends: Readonly<Record<Exclude<FlowEnd, "time">, string>> = {
  stationary: "It comes to a stationary point",
  away: "It leaves the finite range",
  undefined: "It comes to a point without a gradient",
  stiff: "It is drawn only in part, as one direction is far steeper than another, up to",
};

/** Says where a race's gradient flow stands and ends. */
export function flowWords({ flow, slot, times }: RaceFlow, spec: SurfaceSpec, step: number): string {
  if (!flow.end) return "The gradient flow is computed.";
  const at = times?.[Math.min(step, times.length - 1)];
  const clock =
    at === undefined || slot === null
      ? `Dashed: the gradient flow from the start. Only SGD gives it a time${hasSgd(spec) ? ", where its schedule does not read the loss" : ""}.`
      : `Dashed: the gradient flow, here at s = ${printShort(at)}, ${clockWords(spec, slot)}.`;
  return flow.end === "time" ? clock : `${clock} ${ends[flow.end]} at s = ${printShort(flow.time)}.`;
}

const hasSgd = ({ contenders }: SurfaceSpec): boolean =>
  contenders.some((contender) => optimizerOf(contender).id === "sgd");

function clockWords(spec: SurfaceSpec, slot: number): string {
  const name = contenderNames(spec).get(slot);
  const { momentum = 0 } = valuesAt(spec, slot, 0);
  return `the sum of ${name}’s learning rates${momentum > 0 ? ", times (1 − τ)/(1 − μ)" : ""}`;
}
