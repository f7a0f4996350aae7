import { ruleProgram } from "../../../optim/index.ts";
import { told } from "../../../words/told.ts";
import type { Spec } from "../../spec.ts";
import { type ObservedCall, type ObservedStep, optimizerCall } from "../observed.ts";
import { type Traced, traceStep } from "../trace-step.ts";
import { ElementStep } from "./element.ts";
import type { ElementName, StepSeen } from "./reason.ts";

/**
 * Returns the step of one element for the reasons of it; null where the optimizer is no rule, or a number that it keeps is
 * not finite.
 *
 * @param kind of the experiment: the two coordinates of a surface make one step together
 */
export function stepSeen(
  observed: ObservedStep,
  tensor: number,
  element: number,
  kind: Spec["kind"],
): StepSeen | null {
  const { definition } = observed;
  const call = optimizerCall(observed);
  if (definition.kind !== "rule" || !call) return null;
  const { rule } = ruleProgram(definition);
  const at = (i: number): ElementStep | null => {
    const traced = traceStep(observed, tensor, i);
    return traced && isSound(traced, rule.stateSlots) ? new ElementStep(rule, traced) : null;
  };
  const here = at(element);
  if (!here) return null;
  const onSurface = kind === "surface";
  const other = onSurface ? 1 - element : median(call, tensor, here.scales);
  const there = other === null || other === element ? null : at(other);
  const all = onSurface && there ? [here, there] : [here];
  const isBias = call.after[tensor].shape.length === 1;
  const names = onSurface
    ? { here: coordinate(element), there: coordinate(1 - element) }
    : namesOf(kind === "problem" ? "parameter" : isBias ? "bias" : "weight");
  return { definition, here, there, all, names };
}

function coordinate(element: number): ElementName {
  const name = "xy"[element];
  return { isCoordinate: true, first: name, subject: name, place: name };
}

/** Returns the names of a network's or a problem's parameter and of the one it is compared with. */
function namesOf(what: "weight" | "bias" | "parameter"): StepSeen["names"] {
  const [first, subject, place, other] = phrases[what];
  const there = told(other);
  return {
    here: { isCoordinate: false, first: told(first), subject: told(subject), place: told(place) },
    there: { isCoordinate: false, first: there, subject: there, place: there },
  };
}

/** The shown element at the beginning of a sentence, within it and after "in", and the other one after "in". */
const phrases = {
  weight: ["This weight", "this weight", "this weight||in", "the median weight of its layer||in"],
  bias: ["This bias", "this bias", "this bias||in", "the median bias of its layer||in"],
  parameter: [
    "This parameter",
    "this parameter",
    "this parameter||in",
    "the median parameter of its tensor||in",
  ],
} as const;

/** Says whether all that a step goes by and leads to is finite; a number in a case that does not hold need not be. */
const isSound = ({ before, statements }: Traced, slots: readonly string[]): boolean =>
  [...before.values()].every(Number.isFinite) &&
  statements.every(({ name, value }) => Number.isFinite(value) || (name !== "p" && !slots.includes(name)));

/** Returns the element of a tensor that is in the middle by the first slot that scales its steps; null without one. */
function median({ after }: ObservedCall, tensor: number, slots: readonly string[]): number | null {
  const { state, data } = after[tensor];
  for (const slot of slots) {
    const values = state[slot];
    if (values === undefined || typeof values === "number" || values.length !== data.length) continue;
    const order = Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
    return order[order.length >> 1];
  }
  return null;
}
