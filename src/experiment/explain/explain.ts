import { type Landscape, landscapeOf, type Point } from "../../surfaces/index.ts";
import type { Sentence } from "../../words/say.ts";
import { type Printed, type Text, type Told, told, toldText } from "../../words/told.ts";
import type { Spec } from "../spec.ts";
import { noValueThere, type Status, undefinedUpdate } from "../status.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { valuesAt } from "../values.ts";
import { boundAtStart, curvatures } from "./curvature.ts";
import { limitInSymbols } from "./stability.ts";
import { type Kink, kinkAt, wayOut } from "./surroundings.ts";

const short = (value: number, digits = 3): Printed => ({
  printed: String(Number(value.toPrecision(digits)))
    .replace("e+", "e")
    .replaceAll("-", "−"),
});

/**
 * Returns a sentence or two on why a contender stopped, with the numbers that decide it; null while it runs.
 *
 * @param at its position
 */
export function explain(spec: Spec, slot: number, status: Status, at: Point): Text | null {
  switch (status.kind) {
    case "unfit":
      return told("Cannot run here: {cause}.", { cause: toldText(status.cause) });
    case "no-value":
      return explainNoValue(spec, toldText(status.cause));
    case "no-slope": {
      const why = told(
        "The surface has a tip or a kink here: the loss has a value, but the gradient is not finite.",
      );
      return status.step > 0 ? [told("Stopped at step {step}.", { step: String(status.step) }), why] : why;
    }
    case "no-rate":
      return told("Stopped at step {step}: {cause}.", {
        step: String(status.step),
        cause: toldText(status.cause),
      });
    case "diverged":
      return explainDivergence(spec, slot, status, at);
    case "stationary":
      return spec.kind === "surface" ? explainStationary(spec, status.step, at) : null;
    default:
      return null;
  }
}

const landscapeIn = (spec: SurfaceSpec): Landscape => landscapeOf(chosenSurface(spec.surface));

function explainNoValue(spec: Spec, cause: Told): Text {
  if (spec.kind === "surface") return [missingAt(spec), told("Move the start.")];
  return spec.kind === "network"
    ? [
        told("Cannot start: with the initial weights {cause}.", { cause }),
        told("Try smaller weights or smaller data."),
      ]
    : told("Cannot start: at the start {cause}.", { cause });
}

/** Says which the start lacks first: a value, a finite value or a finite slope. */
function missingAt(spec: SurfaceSpec): Told {
  const value = landscapeIn(spec).value(...spec.start);
  if (Number.isNaN(value)) return told("The surface has no value at the start.");
  return told(
    Number.isFinite(value)
      ? "The surface has no finite slope at the start."
      : "The surface has no finite value at the start.",
  );
}

function explainDivergence(
  spec: Spec,
  slot: number,
  status: Extract<Status, { kind: "diverged" }>,
  at: Point,
): Text {
  const values = valuesAt(spec, slot, status.step);
  const lead = told("Diverged at step {step}: {cause}.", {
    step: String(status.step),
    cause: toldText(status.cause),
  });
  if (status.cause === undefinedUpdate) {
    const undefinedValue = told("It came to 0/0 or ∞ − ∞.");
    return values.eps === 0
      ? [lead, undefinedValue, told("An eps above 0 keeps quotients finite.")]
      : [lead, undefinedValue];
  }
  const why = spec.kind === "surface" ? explainOnSurface(spec, slot, status, lead, at) : null;
  if (why) return why;
  // Some optimizers have no learning rate.
  return Object.hasOwn(values, "lr") ? [lead, told("Try a smaller lr.")] : lead;
}

/** Explains a divergence by the surface; null where it is not the reason. @param lead that it diverged, and the cause */
function explainOnSurface(
  spec: SurfaceSpec,
  slot: number,
  { step, cause }: Extract<Status, { kind: "diverged" }>,
  lead: Told,
  at: Point,
): Text | null {
  switch (wayOut(landscapeIn(spec), spec.start, at, cause)) {
    case "to its edge":
      return [
        lead,
        told("The loss falls towards the edge of the formula's domain, and the step led beyond it."),
      ];
    case "without end":
      return [lead, told("The loss fell all the way: the surface falls without end there.")];
    default:
      return cause === noValueThere ? null : explainTooLarge(spec, slot, step);
  }
}

/** Explains a divergence by SGD's limit; null where none is known. */
function explainTooLarge(spec: SurfaceSpec, slot: number, step: number): Text | null {
  const bound = boundAtStart(spec, slot, step);
  if (!bound) return null;
  const values = valuesAt(spec, slot, step);
  const where =
    bound.axis === null ? told("along the steepest direction") : told("along {axis}", { axis: bound.axis });
  return [
    told("Diverged at step {step}.", { step: String(step) }),
    told(
      values.lr > bound.limit
        ? "At the start, {where} (λ = {curvature}), lr {lr} is over its limit {formula} = {limit}."
        : "At the start, {where} (λ = {curvature}), lr {lr} is within its limit {formula} = {limit}, but the path led to a steeper place.",
      {
        where,
        curvature: short(bound.curvature),
        lr: short(values.lr),
        formula: limitInSymbols(values),
        limit: short(bound.limit),
      },
    ),
  ];
}

const ofKink: Readonly<Record<Kink, Sentence>> = {
  "rises all round": "It is a minimum, at a kink: the surface rises in all directions.",
  "falls all round": "It is a maximum, at a kink: the surface falls in all directions.",
  "rises and falls": "It is a kink, not a minimum: the surface rises in some directions and falls in others.",
};

function explainStationary(spec: SurfaceSpec, step: number, at: Point): Text {
  const lead = told("Stopped at step {step}: the gradient norm fell to the tolerance {tolerance}.", {
    step: String(step),
    tolerance: short(spec.tolerance),
  });
  const kink = kinkAt(landscapeIn(spec).value, at);
  if (kink) return [lead, told(ofKink[kink])];
  const found = curvatures(spec, at);
  if (!found)
    return [lead, told("The formula's second derivatives are too long to compute the curvatures there.")];
  const [smallest, largest] = found;
  return [lead, told(kindOf(smallest, largest), { smallest: short(smallest), largest: short(largest) })];
}

/** Returns the sentence on a stationary point with these curvatures. */
function kindOf(smallest: number, largest: number) {
  if (smallest > 0) return "It is a minimum: the curvatures there are {smallest} and {largest}.";
  return smallest < 0 && largest > 0
    ? "It is a saddle, not a minimum: the curvatures there are {smallest} and {largest}."
    : "It is not a strict minimum: the curvatures there are {smallest} and {largest}.";
}
