import type { InitializationName } from "../../network/index.ts";
import { networkRanges } from "../network/spec.ts";
import type { Advice, Candidate } from "./rule.ts";
import type { NetworkRun } from "./run.ts";
import { inTwoDigits, words } from "./words.ts";

/** Returns the candidate that gives the networks of all contenders another activation. */
export const activation = (id: string, name: string): Candidate => ({
  label: `Use ${name} units`,
  change: (spec) => (spec.kind === "network" ? { ...spec, activation: id } : spec),
});

/** Returns the advice to begin with smaller weights, for all contenders. */
export function smallerWeights({ spec }: NetworkRun): Advice {
  const scales = [0.3, 0.1].map((factor) => inTwoDigits(factor * spec.scale));
  const candidates = scales
    .filter((scale) => scale > 0 && scale < spec.scale)
    .map(
      (scale): Candidate => ({
        label: `Begin with weights of scale ${words(scale)}`,
        change: (before) => (before.kind === "network" ? { ...before, scale } : before),
      }),
    );
  return { idea: "smaller first weights", candidates };
}

/** Returns the advice to draw the first weights in another way, for all contenders. */
export function initialization({ spec }: NetworkRun, name: InitializationName, text: string): Advice {
  const candidate: Candidate = {
    label: `Draw the first weights by ${text}`,
    change: (before) => (before.kind === "network" ? { ...before, initialization: name } : before),
  };
  return {
    idea: text,
    candidates: spec.initialization === name ? [] : [candidate],
  };
}

/** Returns the advice to make more samples, where a generator makes them. */
export function moreSamples({ spec }: NetworkRun): Advice {
  const samples = Math.min(4 * spec.samples, networkRanges.samples.max);
  const candidate: Candidate = {
    label: `Make ${samples.toLocaleString("en")} samples`,
    change: (before) => (before.kind === "network" ? { ...before, samples } : before),
  };
  return { idea: "more samples", candidates: samples > spec.samples ? [candidate] : [] };
}
