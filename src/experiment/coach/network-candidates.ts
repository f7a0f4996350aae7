import type { InitializationName } from "../../network/index.ts";
import { type Told, told } from "../../words/told.ts";
import { networkRanges } from "../network/spec.ts";
import type { Advice, Candidate } from "./rule.ts";
import type { NetworkRun } from "./run.ts";
import { inTwoDigits, words } from "./words.ts";

/** Returns the candidate that gives the networks of all contenders another activation. */
export const activation = (id: string, name: string): Candidate => ({
  label: told("Use {activation} units", { activation: name }),
  change: (spec) => (spec.kind === "network" ? { ...spec, activation: id } : spec),
});

/** Returns the advice to begin with smaller weights, for all contenders. */
export function smallerWeights({ spec }: NetworkRun): Advice {
  const scales = [0.3, 0.1].map((factor) => inTwoDigits(factor * spec.scale));
  const candidates = scales
    .filter((scale) => scale > 0 && scale < spec.scale)
    .map(
      (scale): Candidate => ({
        label: told("Begin with weights of scale {scale}", { scale: words(scale) }),
        change: (before) => (before.kind === "network" ? { ...before, scale } : before),
      }),
    );
  return { idea: told("smaller first weights"), candidates };
}

/** Returns the advice to draw the first weights in another way, for all contenders. */
export function initialization({ spec }: NetworkRun, name: InitializationName, text: Told): Advice {
  const candidate: Candidate = {
    label: told("Draw the first weights by {rule}", { rule: text }),
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
    label: told("Make {samples} samples", { samples }),
    change: (before) => (before.kind === "network" ? { ...before, samples } : before),
  };
  return { idea: told("more samples"), candidates: samples > spec.samples ? [candidate] : [] };
}
