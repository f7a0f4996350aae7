import { type Landscape, landscapeOf, type Point } from "../../surfaces/index.ts";
import type { Spec } from "../spec.ts";
import { noValueThere, type Status, undefinedUpdate } from "../status.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { contenderIn, valuesAt } from "../values.ts";
import { eigenvalues, sgdLimit } from "./stability.ts";
import { fallsToItsEdge, fallsWithoutEnd, type Kink, kinkAt } from "./surroundings.ts";

const short = (value: number): string => String(Number(value.toPrecision(3))).replace("e+", "e");

/**
 * Returns a sentence or two on why a contender stopped, with the numbers that decide it; null while it runs.
 *
 * @param at its position
 */
export function explain(spec: Spec, slot: number, status: Status, at: Point): string | null {
  switch (status.kind) {
    case "unfit":
      return `Cannot run here: ${status.cause}.`;
    case "no-value":
      return spec.kind === "surface"
        ? `The start has no ${missingAt(spec)}; move it.`
        : `Cannot start: with the first weights ${status.cause}. Smaller weights or data keep it finite.`;
    case "no-slope":
      return (
        (status.step > 0 ? `Stopped at step ${status.step}. ` : "") +
        "No slope here: a tip or a kink. The loss has a value, but no gradient leads on."
      );
    case "no-rate":
      return `Stopped at step ${status.step}: ${status.cause}.`;
    case "diverged":
      return `Diverged at step ${status.step}: ${status.cause}. ${explainDivergence(spec, slot, status, at)}`.trimEnd();
    case "stationary":
      return spec.kind === "surface" ? explainStationary(spec, status.step, at) : null;
    default:
      return null;
  }
}

const landscapeIn = (spec: SurfaceSpec): Landscape => landscapeOf(chosenSurface(spec.surface));

/** Returns the first that the start lacks: a value, a finite value or a finite slope. */
function missingAt(spec: SurfaceSpec): string {
  const value = landscapeIn(spec).value(...spec.start);
  if (Number.isNaN(value)) return "value";
  return Number.isFinite(value) ? "finite slope" : "finite value";
}

function explainDivergence(
  spec: Spec,
  slot: number,
  { step, cause }: Extract<Status, { kind: "diverged" }>,
  at: Point,
): string {
  const values = valuesAt(spec, slot, step);
  if (cause === undefinedUpdate)
    return `It came to 0/0 or ∞ − ∞.${values.eps > 0 ? "" : " An eps above 0 keeps quotients finite."}`;
  const why = spec.kind === "surface" ? explainOnSurface(spec, slot, step, cause, at) : "";
  // Some optimizers have no learning rate.
  return why || (Object.hasOwn(values, "lr") ? "A smaller lr takes shorter steps." : "");
}

/** Returns the reason that lies in the surface; empty for none. */
function explainOnSurface(spec: SurfaceSpec, slot: number, step: number, cause: string, at: Point): string {
  const landscape = landscapeIn(spec);
  if (cause === noValueThere)
    return fallsToItsEdge(landscape, at)
      ? "The loss falls towards the edge of where the surface has values, and the step led beyond it."
      : "";
  return landscape.value(...at) <= landscape.value(...spec.start) && fallsWithoutEnd(landscape, at)
    ? "The loss fell all the way: the surface falls without end there."
    : explainTooLarge(spec, slot, step);
}

/** Returns the smallest and the largest curvature at a point; null where the second derivatives are too long. */
function curvatures(spec: SurfaceSpec, [x, y]: Point): [number, number] | null {
  const { hessian } = landscapeIn(spec);
  if (!hessian) return null;
  const triangle = new Float64Array(3);
  hessian(x, y, triangle);
  return eigenvalues(triangle[0], triangle[1], triangle[2]);
}

/** Returns a sentence on SGD's bound; empty without a bound, and with addons, which change the steps. */
function explainTooLarge(spec: SurfaceSpec, slot: number, step: number): string {
  const { optimizer, addons = [] } = contenderIn(spec, slot);
  if (optimizer !== "sgd" || addons.length > 0) return "";
  const values = valuesAt(spec, slot, step);
  const [, largest] = curvatures(spec, spec.start) ?? [];
  if (largest === undefined) return "";
  const limit = sgdLimit(values, largest);
  if (!Number.isFinite(limit)) return "";
  const bound = `the largest curvature at the start is λ = ${short(largest)}, for which it is stable below lr ${short(limit)}`;
  return values.lr > limit
    ? `lr ${short(values.lr)} is too large: ${bound}.`
    : `At the start lr ${short(values.lr)} would do (${bound}), but the way there led where the surface is steeper.`;
}

const ofKink: Readonly<Record<Kink, string>> = {
  "rises all round": "The slope jumps there, and the surface rises all round: a minimum.",
  "falls all round": "The slope jumps there, and the surface falls all round: a maximum.",
  "rises and falls": "The slope jumps there, and the surface both rises and falls: no minimum.",
};

function explainStationary(spec: SurfaceSpec, step: number, at: Point): string {
  const lead = `Stopped at step ${step}: the gradient norm fell to the tolerance ${short(spec.tolerance)}. `;
  const kink = kinkAt(landscapeIn(spec).value, at);
  if (kink) return lead + ofKink[kink];
  const found = curvatures(spec, at);
  if (!found) return `${lead}The second derivatives of the formula are too long to tell what lies there.`;
  const [smallest, largest] = found;
  const kind =
    smallest > 0
      ? "a minimum"
      : smallest < 0 && largest > 0
        ? "a saddle, not a minimum"
        : "no strict minimum";
  return `${lead}The curvatures there, ${short(smallest)} and ${short(largest)}, make it ${kind}.`;
}
