import type { Criterion, Pair } from "../../../experiment/inspect/difference/agreement.ts";
import type { Side } from "../../../experiment/inspect/difference/first-difference.ts";
import type { Parting } from "../../../experiment/inspect/difference/parting.ts";
import { inputsApart } from "../../../experiment/inspect/difference/same-problem.ts";
import type { Status } from "../../../experiment/status.ts";
import { addons } from "../../../optim/index.ts";
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
  if (outcome.kind === "none") return `${names[outcome.side]} makes no step: ${reasonOf(outcome.stopped)}.`;
  if (outcome.kind === "agree") {
    const steps = counted(outcome.steps);
    const end = outcome.stopped ? `, after which both have stopped` : "";
    if (criterion.tolerance === 0)
      return `${criterion.state ? "Equal" : "Their positions are equal"} in every bit for ${steps}${end}.`;
    const largest = printExact(Number(outcome.largest.toPrecision(2)));
    return `Equal to ${printExact(criterion.tolerance)} for ${steps}${end}. No parameter differs by more than ${largest}.`;
  }
  const { step, parting } = outcome;
  if (parting.kind === "start") {
    const [one, other] = printApart(parting.values);
    return `They do not begin at the same point${because(sides)}: ${place} is ${one} against ${other}.`;
  }
  return `They part at step ${step + 1}${partingWords(parting, place, sides, names)}. ${before(step, criterion)}`;
}

function partingWords(
  parting: Exclude<Parting, { kind: "start" }>,
  place: string | null,
  sides: Pair<Side>,
  names: Pair<string>,
): string {
  if (parting.kind === "end") {
    const side = parting.stopped[0] ? 0 : 1;
    return `: ${names[side]} stops there, as ${reasonOf(parting.stopped[side])}, and ${names[1 - side]} goes on`;
  }
  const [one, other] = printApart(parting.values);
  const values = `${one} against ${other}`;
  switch (parting.kind) {
    case "gradient":
      return `, as their gradients differ at the same point${because(sides)}: ${values} in ${place}`;
    case "addon":
      return ` by ${addonWords(parting.addons, names)}: the ${addonSubject[parting.of]} ${place} is ${values}`;
    case "rate":
      return `, as their learning rates differ from step ${parting.since + 1} on: ${values} there${scheduleWords(parting.schedules, names)}`;
    case "line":
      return `, in the line ${parting.name} = …: for ${place}, ${parting.name} is ${values}`;
    case "number":
      return parting.name === "p"
        ? `: ${place} is ${values}`
        : `: for ${place}, ${parting.name} is ${values}`;
  }
}

/** Names the schedules behind learning rates, in brackets; empty where there are none. */
function scheduleWords(schedules: Pair<readonly string[]>, names: Pair<string>): string {
  const named = schedules.flatMap((ids, side) => ids.map((id) => `${addonTitle(id)} of ${names[side]}`));
  return named.length > 0 ? ` (${named.join(", ")})` : "";
}

const addonTitle = (id: string): string => addons.get(id)?.name ?? id;

const addonSubject = {
  gradient: "gradient handed to the optimizer in",
  position: "new parameter",
  state: "state kept for",
} as const;

function addonWords([one, other]: Pair<readonly string[]>, names: Pair<string>): string {
  const both = one.filter((id) => other.includes(id)).map((id) => `${addonTitle(id)}, with other values`);
  const alone = [one, other].flatMap((ids, side) =>
    ids
      .filter((id) => ![other, one][side].includes(id))
      .map((id) => `${addonTitle(id)}, which only ${names[side]} has`),
  );
  return [...both, ...alone].join(" and ");
}

/** Returns the inputs in which two experiments differ, in brackets; empty where there are none. */
function because([one, other]: Pair<Side>): string {
  const inputs = inputsApart(one.spec, other.spec).map(({ name, values: [a, b] }) => `${name} ${a} and ${b}`);
  return inputs.length > 0 ? ` (${inputs.join(", ")})` : "";
}

function before(step: number, { state, tolerance }: Criterion): string {
  if (step === 0) return "It is their first step.";
  const equal = tolerance > 0 ? `agree to ${printExact(tolerance)}` : "are equal in every bit";
  return `The ${counted(step)} before ${equal}${state ? "" : ", by position"}.`;
}

const counted = (steps: number): string => `${steps.toLocaleString("en")} ${steps === 1 ? "step" : "steps"}`;

function reasonOf(stopped: Extract<Status, { readonly step: number }> | null): string {
  if (stopped === null) return "it has no step to make";
  return stopped.kind === "stationary" ? "its gradient norm is within the tolerance" : stopped.cause;
}
