import {
  chosenSurface,
  contenderIn,
  type Spec,
  type Status,
  type SurfaceSpec,
  undefinedUpdate,
  valuesAt,
} from "../../experiment/index.ts";
import { createLandscape, type Point } from "../../surfaces/index.ts";
import { eigenvalues, sgdLimit } from "./stability.ts";

const short = (value: number): string => String(Number(value.toPrecision(3))).replace("e+", "e");

/**
 * Why a contender stopped, in a sentence or two, with the numbers that decide it; null while it runs.
 *
 * @param at where it stands
 */
export function explain(spec: Spec, slot: number, status: Status, at: Point): string | null {
  if (status.kind === "unfit") return `Cannot run here: ${status.cause}.`;
  if (status.kind === "diverged") {
    if (status.cause === undefinedUpdate)
      return `Diverged at step ${status.step}: ${status.cause}. ${noNumber}`;
    const why =
      spec.kind === "surface" ? whyDiverged(spec, slot, status.step) : shorterFor(spec, slot, status.step);
    return `Diverged at step ${status.step}: ${status.cause}. ${why}`.trimEnd();
  }
  return status.kind === "stationary" && spec.kind === "surface"
    ? whyStationary(spec, status.step, at)
    : null;
}

const noNumber =
  "It came to 0/0 or ∞ − ∞: an eps above 0 keeps quotients finite, a smaller lr keeps terms finite.";
const shorter = "A smaller lr takes shorter steps.";

/** Some have no learning rate to make smaller. */
const shorterFor = (spec: Spec, slot: number, step: number): string =>
  Object.hasOwn(valuesAt(spec, slot, step), "lr") ? shorter : "";

function curvatures(spec: SurfaceSpec, [x, y]: Point): [number, number] {
  const hessian = new Float64Array(3);
  createLandscape(chosenSurface(spec.surface)).hessian(x, y, hessian);
  return eigenvalues(hessian[0], hessian[1], hessian[2]);
}

function whyDiverged(spec: SurfaceSpec, slot: number, step: number): string {
  const { optimizer, addons = [] } = contenderIn(spec, slot);
  // What goes round it changes its steps: the bound is that of SGD by itself.
  if (optimizer !== "sgd" || addons.length > 0) return shorterFor(spec, slot, step);
  const values = valuesAt(spec, slot, step);
  const [, largest] = curvatures(spec, spec.start);
  const limit = sgdLimit(values, largest);
  if (!Number.isFinite(limit)) return shorter;
  const bound = `the largest curvature at the start is λ = ${short(largest)}, for which it is stable below lr ${short(limit)}`;
  return values.lr > limit
    ? `lr ${short(values.lr)} is too large: ${bound}.`
    : `At the start lr ${short(values.lr)} would do (${bound}), but the way there led where the surface is steeper or falls without end.`;
}

function whyStationary(spec: SurfaceSpec, step: number, at: Point): string {
  const [smallest, largest] = curvatures(spec, at);
  const kind =
    smallest > 0
      ? "a minimum"
      : smallest < 0 && largest > 0
        ? "a saddle, not a minimum"
        : "no strict minimum";
  return (
    `Stopped at step ${step}: the gradient norm fell to the tolerance ${short(spec.tolerance)}. ` +
    `The curvatures there, ${short(smallest)} and ${short(largest)}, make it ${kind}.`
  );
}
