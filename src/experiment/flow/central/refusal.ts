import { activationOf } from "../../../network/activations.ts";
import { doubles } from "../../../network/arithmetic/numbers.ts";
import type { Spec } from "../../spec.ts";
import { hasNoise } from "../../surface/noise.ts";
import { contenderIn, isGroupedAt, valuesAt } from "../../values.ts";

/** The reason why there is no central flow of a contender. */
export type CentralRefusal =
  /** Its theory is of gradient descent. */
  | "optimizer"
  /** An addon changes the gradient, the update or the rate. */
  | "addons"
  /** A hyperparameter changes during the race, or differs between parameters. */
  | "changes"
  | "momentum"
  | "decay"
  /** The learning rate is 0. */
  | "rate"
  | "noise"
  | "batches"
  /** The activation or the loss has a kink, where second derivatives jump. */
  | "kinks"
  | "parameters"
  /** Third derivatives are known of surfaces and networks alone. */
  | "problem"
  /** The third derivatives of a formula are too long. */
  | "formula";

/** Losses whose second derivative jumps. */
const kinkedLosses = new Set(["huber"]);

/** Says whether an activation has a kink at 0. */
export function isKinked(id: string): boolean {
  const { forward, derivative } = activationOf(id).formula(doubles);
  const slope = (z: number): number => derivative(z, forward(z));
  return Math.abs(slope(1e-9) - slope(-1e-9)) > 1e-3;
}

/** Returns why there is no central flow of a contender, as far as its spec says; null where there is one. */
export function centralRefusal(spec: Spec, slot: number): CentralRefusal | null {
  const { optimizer, addons = [], fork } = contenderIn(spec, slot);
  if (optimizer !== "sgd") return "optimizer";
  if (addons.length > 0) return "addons";
  if (fork || isGroupedAt(spec, slot, 0) || spec.edits.some((edit) => edit.slot === slot)) return "changes";
  const { lr, momentum, weightDecay } = valuesAt(spec, slot, 0);
  if (momentum > 0) return "momentum";
  if (weightDecay > 0) return "decay";
  if (!(lr > 0)) return "rate";
  return problemRefusal(spec);
}

function problemRefusal(spec: Spec): CentralRefusal | null {
  if (spec.kind === "surface") return hasNoise(spec.noise) ? "noise" : null;
  if (spec.kind === "problem") return "problem";
  if (spec.batch > 0) return "batches";
  return kinkedLosses.has(spec.loss) || spec.activation.split("-").some(isKinked) ? "kinks" : null;
}
