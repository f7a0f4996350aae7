import { mostCritical, mostParameters } from "../../../experiment/flow/central/limits.ts";
import type { FlowCourseEnd } from "../../../experiment/flow/flow-course.ts";
import type { FlowKind, FlowRefusal } from "../../../experiment/flow/flow-slot.ts";
import { type Sentence, say } from "../../../words/say.ts";
import type { FlowNews } from "./computation.ts";

const refusals = {
  optimizer: "The central flow is one of gradient descent: add SGD",
  addons: "The central flow is one of plain gradient descent: SGD without addons",
  changes: "The central flow is one of a constant learning rate, the same for all parameters",
  momentum: "The central flow is one without momentum: set SGD’s to 0",
  decay: "The central flow is one without weight decay: set SGD’s to 0",
  rate: "The central flow is one of a learning rate above 0",
  noise: "The central flow is one without noise",
  batches: "The central flow is one of all samples in each step: set the batch size to all",
  kinks: "The central flow needs an activation and a loss without kinks, such as tanh and squared error",
  parameters: "The central flow is computed for networks of up to {most} parameters",
  problem: "Flows are computed on surfaces and networks",
  formula: "The third derivatives of the formula are too long for a central flow",
  clock:
    "Only SGD gives the gradient flow a time, with values that are the same for all parameters and a schedule that does not read the loss",
} as const satisfies Record<FlowRefusal, Sentence>;

/** Says why there is no flow. */
export const refusalWords = (refusal: FlowRefusal): string =>
  say<Sentence>(refusals[refusal], { most: String(mostParameters) });

const ends = {
  time: null,
  stationary: null,
  away: "which leaves the finite range",
  undefined: "which comes to a point without a gradient",
  stiff: "which is computed in part, as one direction is far steeper than another",
  unstable: "which ends where the sharpness passes 2/lr and nothing near lowers it",
  crowded: "which ends where more than {most} curvatures are at 2/lr",
  work: "which is computed in part, as more takes minutes",
} as const satisfies Record<FlowCourseEnd, Sentence | null>;

/** Says where a flow ends before the last step; "" where it does not. */
export function endWords(end: FlowCourseEnd | null): string {
  const sentence = end && ends[end];
  return sentence ? say<Sentence>(sentence, { most: mostCritical }) : "";
}

/** The names at the ends of lines: there is little room. */
export const flowLabels = { gradient: "flow", central: "central" } as const satisfies Record<
  FlowKind,
  Sentence
>;

const computed = {
  gradient: "the gradient flow is computed",
  central: "the central flow is computed",
} as const satisfies Record<FlowKind, Sentence>;

const notes = {
  loss: { gradient: "the gradient flow", central: "the mean loss that the central flow predicts" },
  sharpness: { gradient: "the gradient flow", central: "the central flow, at most 2/lr" },
} as const satisfies Record<"loss" | "sharpness", Record<FlowKind, Sentence>>;

/** Says in a few words under a chart what a flow's line is, or why there is none. */
export function flowNote(
  kind: FlowKind,
  quantity: "loss" | "sharpness",
  { slot, refusal, end, several, failure }: FlowNews,
  names: ReadonlyMap<number, string>,
): string {
  if (failure) return failure;
  if (refusal) return refusalWords(refusal);
  if (slot === null) return say(computed[kind]);
  const parts = [
    say(notes[quantity][kind]),
    names.size > 1 && say("of {name}", { name: names.get(slot) ?? "SGD" }),
    // Its theory has oscillations without a common phase, which a small network's are not.
    several !== null &&
      say("less close from step {step} on: several curvatures are at 2/lr", { step: String(several) }),
    endWords(end),
  ];
  return `${say(flowLabels[kind])}: ${parts.filter(Boolean).join(", ")}`;
}
