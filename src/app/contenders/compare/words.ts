import type { Criterion, Pair } from "../../../experiment/inspect/difference/agreement.ts";
import type { Side } from "../../../experiment/inspect/difference/first-difference.ts";
import type { Parting } from "../../../experiment/inspect/difference/parting.ts";
import { inputsApart } from "../../../experiment/inspect/difference/same-problem.ts";
import type { Status } from "../../../experiment/status.ts";
import { addons } from "../../../optim/index.ts";
import { type Sentence, say, translated } from "../../../words/say.ts";
import type { Found } from "../../../worker/difference/client.ts";
import { printExact } from "../../ui/values/number.ts";

/** The most digits that tell two doubles apart, and those of two that are equal. */
const mostDigits = 17;
const digitsOfEquals = 6;

/** Prints two numbers with the digits, at least four, in which they differ. */
export function printApart([one, other]: Pair<number>): Pair<string> {
  if (Object.is(one, other)) {
    const text = printExact(Number(one.toPrecision(digitsOfEquals)));
    return [text, text];
  }
  for (let digits = 4; digits < mostDigits; digits++) {
    const [a, b] = [one, other].map((value) => Number(value.toPrecision(digits)));
    if (!Object.is(a, b)) return [printExact(a), printExact(b)];
  }
  return [printExact(one), printExact(other)];
}

/** Says how two contenders compare, in a sentence or two. @param names those of the contenders */
export function sentenceOf(
  { outcome, place }: Found,
  sides: Pair<Side>,
  names: Pair<string>,
  criterion: Criterion,
): string {
  if (outcome.kind === "none") {
    const reason = reasonOf(outcome.stopped);
    return say("{name} makes no step: {reason}.", { name: names[outcome.side], reason });
  }
  if (outcome.kind === "agree") {
    const counted = say("{count} {count:step|steps}", { count: outcome.steps });
    const steps = outcome.stopped
      ? say("{steps}, after which both have stopped", { steps: counted })
      : counted;
    if (criterion.tolerance === 0)
      return say(
        criterion.state
          ? "Equal in every bit for {steps}."
          : "Their positions are equal in every bit for {steps}.",
        { steps },
      );
    return say("Equal to {tolerance} for {steps}. No parameter differs by more than {largest}.", {
      tolerance: printExact(criterion.tolerance),
      steps,
      largest: printExact(Number(outcome.largest.toPrecision(2))),
    });
  }
  const { step, parting } = outcome;
  const where = translated(place ?? "");
  if (parting.kind === "start") {
    const [one, other] = printApart(parting.values);
    return say("They do not begin at the same point{because}: {place} is {one} against {other}.", {
      because: because(sides),
      place: where,
      one,
      other,
    });
  }
  return `${partingWords(parting, { step: String(step + 1), place: where }, sides, names)} ${before(step, criterion)}`;
}

/** Says at which step two contenders part, and by what. */
function partingWords(
  parting: Exclude<Parting, { kind: "start" }>,
  at: { readonly step: string; readonly place: string },
  sides: Pair<Side>,
  names: Pair<string>,
): string {
  if (parting.kind === "end") {
    const side = parting.stopped[0] ? 0 : 1;
    return say("They part at step {step}: {name} stops there, as {reason}, and {other} goes on.", {
      step: at.step,
      name: names[side],
      reason: reasonOf(parting.stopped[side]),
      other: names[1 - side],
    });
  }
  const [one, other] = printApart(parting.values);
  const values = { ...at, one, other };
  switch (parting.kind) {
    case "gradient":
      return say(
        "They part at step {step}, as their gradients differ at the same point{because}: {one} against {other} in {place}.",
        { ...values, because: because(sides) },
      );
    case "addon":
      return say(byAddons[parting.of], { ...values, addons: addonWords(parting.addons, names) });
    case "rate":
      return say(
        "They part at step {step}, as their learning rates differ from step {since} on: {one} against {other} there{schedules}.",
        {
          ...values,
          since: String(parting.since + 1),
          schedules: scheduleWords(parting.schedules, names),
        },
      );
    case "line":
      return say(
        "They part at step {step}, in the line {line} = …: for {place}, {line} is {one} against {other}.",
        { ...values, line: parting.name },
      );
    case "number":
      return parting.name === "p"
        ? say("They part at step {step}: {place} is {one} against {other}.", values)
        : say("They part at step {step}: for {place}, {name} is {one} against {other}.", {
            ...values,
            name: parting.name,
          });
  }
}

/** Names the schedules behind learning rates, in brackets; empty where there are none. */
function scheduleWords(schedules: Pair<readonly string[]>, names: Pair<string>): string {
  const named = schedules.flatMap((ids, side) =>
    ids.map((id) => say("{addon} of {owner}", { addon: addonTitle(id), owner: names[side] })),
  );
  return inBrackets(named);
}

const addonTitle = (id: string): string => translated(addons.get(id)?.name ?? id);

const byAddons = {
  gradient:
    "They part at step {step} by {addons}: the gradient handed to the optimizer in {place} is {one} against {other}.",
  position: "They part at step {step} by {addons}: the new parameter {place} is {one} against {other}.",
  state: "They part at step {step} by {addons}: the state kept for {place} is {one} against {other}.",
} as const satisfies Record<string, Sentence>;

function addonWords([one, other]: Pair<readonly string[]>, names: Pair<string>): string {
  const both = one
    .filter((id) => other.includes(id))
    .map((id) => say("{addon}, with other values", { addon: addonTitle(id) }));
  const alone = [one, other].flatMap((ids, side) =>
    ids
      .filter((id) => ![other, one][side].includes(id))
      .map((id) => say("{addon}, which only {name} has", { addon: addonTitle(id), name: names[side] })),
  );
  return [...both, ...alone].reduce((first, next) => say("{one} and {other}", { one: first, other: next }));
}

/** Returns the inputs in which two experiments differ, in brackets; empty where there are none. */
const because = ([one, other]: Pair<Side>): string =>
  inBrackets(
    inputsApart(one.spec, other.spec).map(({ name, values: [a, b] }) =>
      say("{input} {one} and {other}", { input: translated(name), one: a, other: b }),
    ),
  );

const inBrackets = (texts: readonly string[]): string => (texts.length > 0 ? ` (${texts.join(", ")})` : "");

function before(step: number, { state, tolerance }: Criterion): string {
  if (step === 0) return say("It is their first step.");
  if (tolerance === 0)
    return say(
      state
        ? "The {count} {count:step|steps} before are equal in every bit."
        : "The {count} {count:step|steps} before are equal in every bit, by position.",
      { count: step },
    );
  return say(
    state
      ? "The {count} {count:step|steps} before agree to {tolerance}."
      : "The {count} {count:step|steps} before agree to {tolerance}, by position.",
    { count: step, tolerance: printExact(tolerance) },
  );
}

function reasonOf(stopped: Extract<Status, { readonly step: number }> | null): string {
  if (stopped === null) return say("it has no step to make");
  return stopped.kind === "stationary"
    ? say("its gradient norm is within the tolerance")
    : translated(stopped.cause);
}
