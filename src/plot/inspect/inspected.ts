import type { Spec } from "../../experiment/index.ts";
import { type ObservedStep, optimizerCall } from "../../experiment/inspect/observed.ts";
import { reasonsFor } from "../../experiment/inspect/reasons/reasons.ts";
import { stepSeen } from "../../experiment/inspect/reasons/step-seen.ts";
import { traceSchedule, traceStep } from "../../experiment/inspect/trace-step.ts";
import { printed } from "../../optim/define/printed.ts";
import type { Hyperparameter, OptimizerDefinition, Quantity } from "../../optim/index.ts";
import { translated, withSeparator } from "../../words/say.ts";
import { type Told, tell, told, toldText } from "../../words/told.ts";
import { effectsOf } from "./effects.ts";
import { type InspectedLine, linesOf } from "./lines.ts";

/** The element of a tensor that is inspected. */
export interface Place {
  readonly tensor: number;
  readonly element: number;
}

/** A number with its symbol. */
export interface Value {
  readonly name: string;
  readonly symbol: string;
  readonly value: number;
  /** Stands for the number where that is a choice: "on". */
  readonly word?: string | undefined;
}

/**
 * The inspector's content for one update. What a worker sends has its sentences as data; `inspectedInWords` puts them into
 * words.
 */
export interface Inspected<Sentence = string> {
  readonly slot: number;
  /** The updates made, this one included. */
  readonly step: number;
  readonly place: Place;
  /** The statements of the rule; empty where the optimizer is none or made no update. */
  readonly lines: readonly InspectedLine<Sentence>[];
  /** The statements of the schedule; empty without one. */
  readonly schedule: readonly InspectedLine<Sentence>[];
  /** Sentences on what the addons, the noise and changes did. */
  readonly effects: readonly Sentence[];
  /** Sentences on what decided the step. */
  readonly reasons: readonly Sentence[];
  /** The hyperparameters of the optimizer in effect that the statements read; of a method all. */
  readonly values: readonly Value[];
  /** The state slots of the rule after the update. */
  readonly slots: readonly Value[];
  readonly quantities: readonly Quantity[];
  /** The parameter before and after, and the gradient that the optimizer was given. */
  readonly moved: { readonly before: number; readonly after: number; readonly grad: number } | null;
  /** Says that the contender stopped with this update, and the reason; null where it can go on. */
  readonly ended: Sentence | null;
}

/** @param kind of the experiment @param changes sentences on changes before this update */
export function inspected(
  observed: ObservedStep,
  place: Place,
  kind: Spec["kind"],
  changes: readonly Told[],
): Inspected<Told> {
  const { slot, step, definition } = observed;
  const { tensor, element } = place;
  const traced = traceStep(observed, tensor, element);
  const hyperparameters = ownOf(definition);
  const lines = traced ? linesOf(traced, { hyperparameters, given: ["t"], result: "p" }) : [];
  const seen = stepSeen(observed, tensor, element, kind);
  const call = optimizerCall(observed);
  const [before, after] = [call?.before[tensor], call?.after[tensor]];
  // An addon may change the parameter after the optimizer: the outermost part has what the step led to.
  const whole = observed.levels[0].calls.at(-1);
  return {
    slot,
    step: step + 1,
    place,
    lines,
    schedule: scheduleLines(observed, tensor),
    effects: [...changes, ...noiseIn(observed, place, kind), ...effectsOf(observed, tensor)],
    reasons: seen ? reasonsFor(seen) : [],
    values: Object.entries(hyperparameters).flatMap(([name, hyperparameter]): Value[] => {
      const value = before?.values.get(name);
      const isRead = lines.length === 0 || lines.some(({ reads }) => reads.includes(name));
      return value === undefined || !isRead ? [] : [hyperparameterValue(name, hyperparameter, value)];
    }),
    slots: [...new Set(lines.map(({ name }) => name))].flatMap((name): Value[] => {
      const kept = after?.state[name];
      if (kept === undefined || typeof kept === "number") return [];
      return [{ name, symbol: name, value: kept[kept.length === 1 ? 0 : element] }];
    }),
    quantities: (call?.quantities ?? []).filter((one) => one.tensor === undefined || one.tensor === tensor),
    moved:
      before && whole
        ? {
            before: whole.before[tensor].data[element],
            after: whole.after[tensor].data[element],
            grad: before.grad?.[element] ?? Number.NaN,
          }
        : null,
    ended: endInWords(observed, otherwise(observed, place, kind, lines)),
  };
}

/** Returns the content of an update in words of the current language. */
export function inspectedInWords(shown: Inspected<Told>): Inspected {
  return {
    ...shown,
    lines: shown.lines.map(lineInWords),
    schedule: shown.schedule.map(lineInWords),
    effects: shown.effects.map(tell),
    reasons: shown.reasons.map(tell),
    values: shown.values.map(({ word, ...value }) => ({ ...value, word: word && translated(word) })),
    quantities: shown.quantities.map(({ name, meaning, ...quantity }) => ({
      ...quantity,
      name: translated(name),
      meaning: translated(meaning),
    })),
    ended: shown.ended && tell(shown.ended),
  };
}

const lineInWords = ({ numbers, value, fault, ...line }: InspectedLine<Told>): InspectedLine => ({
  ...line,
  numbers: withSeparators(tell(numbers)),
  value: withSeparators(value),
  fault: fault && tell(fault),
});

/** Gives all numbers in a text the decimal separator of the current language. */
const withSeparators = (text: string): string => text.replace(/\d\.\d/g, withSeparator);

/** Says that a contender stopped with an update, with the step that its card names; null where it did not. */
function endInWords({ step, stopped }: ObservedStep, where: string): Told | null {
  if (!stopped) return null;
  const at = { step: String(stopped.step) };
  const cause =
    "cause" in stopped ? toldText(stopped.cause) : told("the gradient norm fell to the tolerance");
  if (stopped.kind === "no-rate")
    return told("Stopped at step {step}, before this update: {cause}.", { ...at, cause });
  const placed = where === "" ? cause : told("{cause}, in {coordinate}", { cause, coordinate: where });
  const sentence = ends[stopped.kind === "diverged" ? "diverged" : "stopped"];
  return stopped.step === step + 1
    ? told(sentence.here, { ...at, cause: placed })
    : told(sentence.before, { ...at, made: String(step + 1), cause: placed });
}

/** Ends of a run, at the update that is shown and before the step that its card names. */
const ends = {
  diverged: {
    here: "Diverged at step {step}. This is its last update: {cause}.",
    before: "Diverged at step {step}. This is its last update, to step {made}: {cause}.",
  },
  stopped: {
    here: "Stopped at step {step}. This is its last update: {cause}.",
    before: "Stopped at step {step}. This is its last update, to step {made}: {cause}.",
  },
} as const;

/** Returns the other coordinate where it is there that a number failed; empty elsewhere. */
function otherwise(
  observed: ObservedStep,
  { tensor, element }: Place,
  kind: Spec["kind"],
  lines: readonly InspectedLine<Told>[],
): string {
  if (kind !== "surface" || observed.stopped?.kind !== "diverged" || lines.some(({ fault }) => fault))
    return "";
  const traced = traceStep(observed, tensor, 1 - element);
  const names = { hyperparameters: ownOf(observed.definition), given: ["t"], result: "p" };
  const fails = traced && linesOf(traced, names).some(({ fault }) => fault);
  return fails ? "xy"[1 - element] : "";
}

/** Returns the hyperparameters of an optimizer without those of its addons. */
function ownOf({
  hyperparameters,
  addons = [],
}: OptimizerDefinition): OptimizerDefinition["hyperparameters"] {
  const isAddon = (name: string) => addons.some(({ id }) => name.startsWith(`${id}.`));
  return Object.fromEntries(Object.entries(hyperparameters).filter(([name]) => !isAddon(name)));
}

function hyperparameterValue(
  name: string,
  { symbol, label, scale, words }: Hyperparameter,
  value: number,
): Value {
  const word = scale === "switch" ? ["off", "on"][value] : words?.[value];
  return { name, symbol: symbol || label, value, word: word ?? undefined };
}

function scheduleLines(observed: ObservedStep, tensor: number): InspectedLine<Told>[] {
  const schedule = observed.definition.addons?.find(({ kind }) => kind === "schedule");
  const traced = traceSchedule(observed, tensor);
  if (!schedule || !traced) return [];
  return linesOf(traced, {
    hyperparameters: schedule.hyperparameters,
    given: ["t", "base", "steps", "loss"],
    result: "rate",
    symbols: { base: ["\\eta", "η"], rate: ["\\eta_t", "ηₜ"] },
  });
}

/** Returns a sentence on the noise in the gradient; none without noise. */
function noiseIn({ exact, levels }: ObservedStep, { tensor, element }: Place, kind: Spec["kind"]): Told[] {
  const before = levels[0].calls[0]?.before;
  const given = before?.[tensor].grad;
  if (!exact || !given) return [];
  const from = before.slice(0, tensor).reduce((sum, { data }) => sum + data.length, 0);
  const [noisy, without] = [given[element], exact[from + element]];
  const values = { noisy: printed(noisy), exact: printed(without) };
  return [
    kind === "surface"
      ? told("Noise: the gradient in {coordinate} is {noisy} instead of {exact}.", {
          coordinate: "xy"[element],
          ...values,
        })
      : told("Noise: the gradient is {noisy} instead of {exact}.", values),
  ];
}
