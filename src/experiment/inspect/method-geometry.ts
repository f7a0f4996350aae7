import { momentumForms } from "../../optim/define/choices.ts";
import type { ObservedCall, TensorView } from "./observed.ts";

/** A step of a method with two parameters, as a picture shows it. */
interface MethodGeometry {
  /** The mean of the gradients so far, as its momentum weighs them; null where it has none. */
  readonly mean: readonly number[] | null;
  /** Its preconditioner, so scaled that it makes the step of the gradient, or of the momentum; null where it has none. */
  readonly rates: readonly [xx: number, xy: number, yy: number] | null;
}

/** Returns the geometry of a method's step. A line search may have found its length, so that the step gives the scale. */
export function methodGeometry({ before, after, preconditioner }: ObservedCall): MethodGeometry {
  const [start, end] = [before[0], after[0]];
  const mean = meanOf(end);
  const carrier = mean ?? start.grad;
  if (!preconditioner || !carrier) return { mean, rates: null };
  const [xx, xy, yy] = preconditioner;
  const [x, y] = carrier;
  const made = Math.hypot(end.data[0] - start.data[0], end.data[1] - start.data[1]);
  const scale = made / Math.hypot(xx * x + xy * y, xy * x + yy * y);
  return { mean, rates: [xx * scale, xy * scale, yy * scale] };
}

/** Returns the state of a momentum over the sum of the weights with which the gradients entered it. */
function meanOf({ state, values }: TensorView): readonly number[] | null {
  const momentum = state.momentum ?? state.m;
  const kept = values.get("momentum") ?? values.get("beta1") ?? 0;
  if (typeof momentum !== "object" || kept === 0) return null;
  // SOAP's first step only measures.
  const steps = Number(state.steps ?? Number(state.seen) - 1);
  const isSum = momentumForms[values.get("momentumForm") ?? 0] === "sum";
  const weight = (1 - kept ** steps) / (isSum ? 1 - kept : 1);
  return Array.from(momentum, (value) => value / weight);
}
