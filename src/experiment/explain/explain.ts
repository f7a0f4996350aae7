import { type Landscape, landscapeOf, type Point } from "../../surfaces/index.ts";
import type { Spec } from "../spec.ts";
import { noValueThere, type Status, undefinedUpdate } from "../status.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { valuesAt } from "../values.ts";
import { boundAtStart, curvatures } from "./curvature.ts";
import { limitInSymbols } from "./stability.ts";
import { type Kink, kinkAt, wayOut } from "./surroundings.ts";

const short = (value: number, digits = 3): string =>
  String(Number(value.toPrecision(digits)))
    .replace("e+", "e")
    .replaceAll("-", "−");

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
      if (spec.kind === "surface")
        return `The surface has no ${missingAt(spec)} at the start. Move the start.`;
      return spec.kind === "network"
        ? `Cannot start: with the initial weights ${status.cause}. Try smaller weights or smaller data.`
        : `Cannot start: at the start ${status.cause}.`;
    case "no-slope":
      return (
        (status.step > 0 ? `Stopped at step ${status.step}. ` : "") +
        "The surface has a tip or a kink here: the loss has a value, but the gradient is not finite."
      );
    case "no-rate":
      return `Stopped at step ${status.step}: ${status.cause}.`;
    case "diverged":
      return explainDivergence(spec, slot, status, at);
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
  const lead = `Diverged at step ${step}`;
  if (cause === undefinedUpdate)
    return `${lead}: ${cause}. It came to 0/0 or ∞ − ∞.${values.eps === 0 ? " An eps above 0 keeps quotients finite." : ""}`;
  const why = spec.kind === "surface" ? explainOnSurface(spec, slot, step, cause, at) : "";
  // Some optimizers have no learning rate.
  const advice = Object.hasOwn(values, "lr") ? " Try a smaller lr." : "";
  return lead + (why || `: ${cause}.${advice}`);
}

/** Returns the reason that lies in the surface, after "Diverged at step 9"; empty for none. */
function explainOnSurface(spec: SurfaceSpec, slot: number, step: number, cause: string, at: Point): string {
  switch (wayOut(landscapeIn(spec), spec.start, at, cause)) {
    case "to its edge":
      return `: ${cause}. The loss falls towards the edge of the formula's domain, and the step led beyond it.`;
    case "without end":
      return `: ${cause}. The loss fell all the way: the surface falls without end there.`;
    default:
      return cause === noValueThere ? "" : explainTooLarge(spec, slot, step);
  }
}

/** Returns a sentence on SGD's limit, after "Diverged at step 9"; empty where none is known. */
function explainTooLarge(spec: SurfaceSpec, slot: number, step: number): string {
  const bound = boundAtStart(spec, slot, step);
  if (!bound) return "";
  const values = valuesAt(spec, slot, step);
  const limit = `its limit ${limitInSymbols(values)} = ${short(bound.limit)}`;
  const where = bound.axis === null ? "along the steepest direction" : `along ${bound.axis}`;
  const place = `At the start, ${where} (λ = ${short(bound.curvature)}),`;
  return values.lr > bound.limit
    ? `. ${place} lr ${short(values.lr)} is over ${limit}.`
    : `. ${place} lr ${short(values.lr)} is within ${limit}, but the path led to a steeper place.`;
}

const ofKink: Readonly<Record<Kink, string>> = {
  "rises all round": "It is a minimum, at a kink: the surface rises in all directions.",
  "falls all round": "It is a maximum, at a kink: the surface falls in all directions.",
  "rises and falls": "It is a kink, not a minimum: the surface rises in some directions and falls in others.",
};

function explainStationary(spec: SurfaceSpec, step: number, at: Point): string {
  const lead = `Stopped at step ${step}: the gradient norm fell to the tolerance ${short(spec.tolerance)}. `;
  const kink = kinkAt(landscapeIn(spec).value, at);
  if (kink) return lead + ofKink[kink];
  const found = curvatures(spec, at);
  if (!found) return `${lead}The formula's second derivatives are too long to compute the curvatures there.`;
  const [smallest, largest] = found;
  const kind =
    smallest > 0
      ? "a minimum"
      : smallest < 0 && largest > 0
        ? "a saddle, not a minimum"
        : "not a strict minimum";
  return `${lead}It is ${kind}: the curvatures there are ${short(smallest)} and ${short(largest)}.`;
}
