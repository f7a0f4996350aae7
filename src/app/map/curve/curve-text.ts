import type { Spec } from "../../../experiment/index.ts";
import { say } from "../../../words/say.ts";
import { printShort } from "../../ui/values/number.ts";

/** A sentence for a run that could not be computed. */
export const failureText = "The run of this cell failed. Point at another one.";

/** Captions of a line on a linear and on a logarithmic scale. */
const sentences = {
  all: [
    "Loss by step: {first} at the start, {least} at the lowest, {end} at step {step}.",
    "Loss by step, logarithmic: {first} at the start, {least} at the lowest, {end} at step {step}.",
  ],
  batch: [
    "Loss of the batch by step: {first} at the start, {least} at the lowest, {end} at step {step}.",
    "Loss of the batch by step, logarithmic: {first} at the start, {least} at the lowest, {end} at step {step}.",
  ],
} as const;

/** Returns a line's caption: "Loss by step: 3.2 at the start, 0.01 at the lowest, 0.012 at step 200." */
export function curveText(spec: Spec, loss: Float64Array, isLog: boolean): string {
  if (loss.length === 0) return say("These values do not go together.");
  const lowest = loss.reduce((least, value) => (value < least ? value : least), loss[0]);
  const last = loss.length - 1;
  const isOfBatches = spec.kind === "network" && spec.batch > 0;
  const [first, least, end] = [loss[0], lowest, loss[last]].map(printShort);
  return say(sentences[isOfBatches ? "batch" : "all"][isLog ? 1 : 0], {
    first,
    least,
    end,
    step: String(last),
  });
}
