import type { RaceFlow } from "../../../experiment/flow/flow-of.ts";
import type { FlowEnd } from "../../../experiment/flow/gradient-flow.ts";
import { type SurfaceSpec, valuesAt } from "../../../experiment/index.ts";
import { optimizerOf } from "../../../experiment/values.ts";
import { contenderNames } from "../../../plot/names.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { printShort } from "../../ui/values/number.ts";

const ends: Readonly<Record<Exclude<FlowEnd, "time">, Sentence>> = {
  stationary: "It comes to a stationary point at s = {time}.",
  away: "It leaves the finite range at s = {time}.",
  undefined: "It comes to a point without a gradient at s = {time}.",
  stiff: "It is drawn only in part, as one direction is far steeper than another, up to s = {time}.",
};

/** Says where a race's gradient flow stands and ends. */
export function flowWords({ flow, slot, times }: RaceFlow, spec: SurfaceSpec, step: number): string {
  if (!flow.end) return say("The gradient flow is computed.");
  const at = times?.[Math.min(step, times.length - 1)];
  const clock = at === undefined || slot === null ? noClock(spec) : clockWords(spec, slot, printShort(at));
  return flow.end === "time" ? clock : `${clock} ${say(ends[flow.end], { time: printShort(flow.time) })}`;
}

const noClock = (spec: SurfaceSpec): string =>
  hasSgd(spec)
    ? say(
        "Dashed: the gradient flow from the start. Only SGD gives it a time, where its schedule does not read the loss.",
      )
    : say("Dashed: the gradient flow from the start. Only SGD gives it a time.");

const hasSgd = ({ contenders }: SurfaceSpec): boolean =>
  contenders.some((contender) => optimizerOf(contender).id === "sgd");

function clockWords(spec: SurfaceSpec, slot: number, time: string): string {
  const name = contenderNames(spec).get(slot) ?? "";
  const { momentum = 0 } = valuesAt(spec, slot, 0);
  return momentum > 0
    ? say(
        "Dashed: the gradient flow, here at s = {time}, the sum of {name}’s learning rates, times (1 − τ)/(1 − μ).",
        { time, name },
      )
    : say("Dashed: the gradient flow, here at s = {time}, the sum of {name}’s learning rates.", {
        time,
        name,
      });
}
