import { pow } from "../../lang/elementary/index.ts";
import { momentumForms } from "../define/choices.ts";
import type { Numbers } from "../library/parameter.ts";

export interface Gathering {
  readonly form: (typeof momentumForms)[number];
  readonly mu: number;
  readonly nesterov: boolean;
  /** Steps made, this one included. */
  readonly steps: number;
}

/** Reads Muon's hyperparameters. @param steps made, the one under way included */
export const gatheringOf = (value: (name: string) => number, steps: number): Gathering => ({
  form: momentumForms[value("momentumForm")],
  mu: value("momentum"),
  nesterov: value("nesterov") === 1,
  steps,
});

/**
 * Adds a gradient to the momentum (mutates). The author's code and PyTorch average gradients, Keras sums them, and Optax
 * corrects the average for starting at 0.
 */
export function gather(grad: Numbers, momentum: Float64Array, { form, mu }: Gathering): void {
  const kept = form === "sum" ? 1 : 1 - mu;
  for (let i = 0; i < grad.length; i++)
    momentum[i] = form === "sum" ? mu * momentum[i] + grad[i] : momentum[i] + kept * (grad[i] - momentum[i]);
}

/** Writes the matrix that is to be made orthogonal over `update` (mutates). @param momentum with the gradient added */
export function aim(
  grad: Numbers,
  momentum: Numbers,
  update: Float64Array,
  { form, mu, nesterov, steps }: Gathering,
): void {
  const kept = form === "sum" ? 1 : 1 - mu;
  if (form === "average") {
    for (let i = 0; i < grad.length; i++)
      update[i] = nesterov ? grad[i] + mu * (momentum[i] - grad[i]) : momentum[i];
    return;
  }
  const missing = (t: number): number => (form === "corrected" ? 1 - pow(mu, t) : 1);
  const ofGradient = nesterov ? kept / missing(steps) : 0;
  const ofMomentum = nesterov ? mu / missing(steps + 1) : 1 / missing(steps);
  for (let i = 0; i < grad.length; i++) update[i] = ofGradient * grad[i] + ofMomentum * momentum[i];
}
