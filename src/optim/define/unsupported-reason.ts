import type { Need, OptimizerDefinition, ProblemSize } from "./definition.ts";

/** The properties of a loss that decide which optimizers can minimise it. */
export interface ProblemTraits {
  /** Its name, for the message on what it lacks; left out of surfaces and networks. */
  readonly name?: string | undefined;
  readonly offers: (need: Need) => boolean;
  /** Says why it cannot be minimised by an optimizer; null where it can. */
  readonly refuses?: ((definition: OptimizerDefinition) => string | null) | undefined;
  /** Left out until the data that decide it are loaded. */
  readonly size?: () => ProblemSize;
}

/** Each need in words that follow "needs", with the losses that meet it. */
export const needInWords: Readonly<Record<Need, string>> = {
  hessian: "exact second derivatives, which networks and surfaces with very long formulas do not have",
  residuals: "a loss that is a sum of squares: a network with squared error (loss=mse)",
};

/** Each need in a word or two, for a problem that is named. */
const thing: Readonly<Record<Need, string>> = {
  hessian: "exact second derivatives",
  residuals: "the residuals of a sum of squares",
};

/** Returns the reason why an optimizer cannot run on a problem, in a sentence; null where it can. */
export function unsupportedReason(definition: OptimizerDefinition, problem: ProblemTraits): string | null {
  const refusal = problem.refuses?.(definition) ?? null;
  if (refusal !== null || definition.kind === "rule") return refusal;
  const { name, needs, excess } = definition;
  if (needs && !problem.offers(needs))
    return problem.name
      ? `${name} needs ${thing[needs]}, which the problem “${problem.name}” does not have`
      : `${name} needs ${needInWords[needs]}`;
  return excess && problem.size ? excess(problem.size()) : null;
}
