import { pow } from "../../lang/elementary/index.ts";
import type { Numbers } from "../library/parameter.ts";

/** Ways of gathering gradients, by their place in the hyperparameter `momentumForm`. */
export const momentumForms = ["average", "sum", "corrected"] as const;

export interface Gathering {
  readonly form: (typeof momentumForms)[number];
  readonly mu: number;
  readonly nesterov: boolean;
  /** Steps with this one. */
  readonly steps: number;
}

/**
 * Takes a gradient into the momentum, and writes over `update` what is to be made orthogonal (mutates both). The
 * average of the gradients is the author's and PyTorch's, their sum Keras's, the average corrected for starting at 0
 * Optax's.
 */
export function gather(
  grad: Numbers,
  momentum: Float64Array,
  update: Float64Array,
  { form, mu, nesterov, steps }: Gathering,
): void {
  const kept = form === "sum" ? 1 : 1 - mu;
  for (let i = 0; i < grad.length; i++)
    momentum[i] = form === "sum" ? mu * momentum[i] + grad[i] : momentum[i] + kept * (grad[i] - momentum[i]);
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
