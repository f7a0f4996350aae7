import type { Spec } from "../../experiment/index.ts";
import { type ObservedStep, optimizerCall } from "../../experiment/inspect/observed.ts";
import { reasonsFor } from "../../experiment/inspect/reasons/reasons.ts";
import { stepSeen } from "../../experiment/inspect/reasons/step-seen.ts";
import { traceSchedule, traceStep } from "../../experiment/inspect/trace-step.ts";
import { significant } from "../../lang/index.ts";
import type { Hyperparameter, OptimizerDefinition, Quantity } from "../../optim/index.ts";
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

/** The inspector's content for one update, in words and numbers; it can be sent from a worker. */
export interface Inspected {
  readonly slot: number;
  /** The updates made, this one included. */
  readonly step: number;
  readonly place: Place;
  /** The statements of the rule; empty where the optimizer is none or made no update. */
  readonly lines: readonly InspectedLine[];
  /** The statements of the schedule; empty without one. */
  readonly schedule: readonly InspectedLine[];
  /** Sentences on what the addons, the noise and changes did. */
  readonly effects: readonly string[];
  /** Sentences on what decided the step. */
  readonly reasons: readonly string[];
  /** The hyperparameters of the optimizer in effect that the statements read; of a method all. */
  readonly values: readonly Value[];
  /** The state slots of the rule after the update. */
  readonly slots: readonly Value[];
  readonly quantities: readonly Quantity[];
  /** The parameter before and after, and the gradient that the optimizer was given. */
  readonly moved: { readonly before: number; readonly after: number; readonly grad: number } | null;
  /** Says that the contender stopped with this update, and the reason; null where it can go on. */
  readonly ended: string | null;
}

/** @param kind of the experiment @param changes sentences on changes before this update */
export function inspected(
  observed: ObservedStep,
  place: Place,
  kind: Spec["kind"],
  changes: readonly string[],
): Inspected {
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

/** Says that a contender stopped with an update, with the step that its card names; null where it did not. */
function endInWords({ step, stopped }: ObservedStep, where: string): string | null {
  if (!stopped) return null;
  const cause = "cause" in stopped ? stopped.cause : "the gradient norm fell to the tolerance";
  if (stopped.kind === "no-rate") return `Stopped at step ${stopped.step}, before this update: ${cause}.`;
  const lead = stopped.kind === "diverged" ? "Diverged" : "Stopped";
  const to = stopped.step === step + 1 ? "" : `, to step ${step + 1}`;
  return `${lead} at step ${stopped.step}. This is its last update${to}: ${cause}${where}.`;
}

/** Names the other coordinate where it is there that a number failed; empty elsewhere. */
function otherwise(
  observed: ObservedStep,
  { tensor, element }: Place,
  kind: Spec["kind"],
  lines: readonly InspectedLine[],
): string {
  if (kind !== "surface" || observed.stopped?.kind !== "diverged" || lines.some(({ fault }) => fault))
    return "";
  const traced = traceStep(observed, tensor, 1 - element);
  const names = { hyperparameters: ownOf(observed.definition), given: ["t"], result: "p" };
  const fails = traced && linesOf(traced, names).some(({ fault }) => fault);
  return fails ? `, in ${"xy"[1 - element]}` : "";
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

function scheduleLines(observed: ObservedStep, tensor: number): InspectedLine[] {
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
function noiseIn({ exact, levels }: ObservedStep, { tensor, element }: Place, kind: Spec["kind"]): string[] {
  const before = levels[0].calls[0]?.before;
  const given = before?.[tensor].grad;
  if (!exact || !given) return [];
  const from = before.slice(0, tensor).reduce((sum, { data }) => sum + data.length, 0);
  const [noisy, without] = [given[element], exact[from + element]];
  const where = kind === "surface" ? ` in ${"xy"[element]}` : "";
  return [`Noise: the gradient${where} is ${significant(noisy)} instead of ${significant(without)}.`];
}
