import { addons, incompatibility, isInRange } from "../../optim/index.ts";
import { type Told, told } from "../../words/told.ts";
import { withAddon, withOptimizer } from "../changes/contender-changes.ts";
import { conflictIn, withSteps, withValue } from "../changes/spec-changes.ts";
import { ranges, type Spec } from "../spec.ts";
import { definitionOf, optimizerOf } from "../values.ts";
import type { Advice, Candidate } from "./rule.ts";
import type { CoachedRun } from "./run.ts";
import { inTwoDigits, words } from "./words.ts";

/** Returns the candidate that gives a contender another value from the start on; none where it is not permitted. */
export function setTo(
  { spec, slot, contender }: CoachedRun,
  name: string,
  value: number,
): readonly Candidate[] {
  const { hyperparameters } = definitionOf(contender);
  if (!Object.hasOwn(hyperparameters, name) || !isInRange(value, hyperparameters[name].range)) return [];
  const change = (before: Spec) => withValue(before, slot, name, value);
  if (conflictIn(change(spec), slot)) return [];
  return [
    { label: told("Use {name} {value}", { name: hyperparameters[name].label, value: words(value) }), change },
  ];
}

/** Returns the advice to multiply a hyperparameter, each value rounded to two digits. */
export function multiplied(run: CoachedRun, name: string, factors: readonly number[], idea: Told): Advice {
  const now = run.values[name];
  const values = now > 0 ? factors.map((factor) => inTwoDigits(now * factor)) : [];
  return { idea, candidates: values.flatMap((value) => setTo(run, name, value)) };
}

export const smallerRate = (run: CoachedRun): Advice =>
  multiplied(run, "lr", [0.5, 0.2, 0.1], told("a smaller lr"));

export const largerRate = (run: CoachedRun): Advice => multiplied(run, "lr", [2, 5, 10], told("a larger lr"));

/** Returns the advice to give an SGD without momentum some, as heavy ball has it: its steps grow to 1/(1 − μ) times as long. */
export function momentum(run: CoachedRun, values: readonly number[] = [0.9, 0.7]): Advice {
  const { contender } = run;
  const fits = contender.optimizer === "sgd" && run.values.momentum === 0;
  const candidates = values.map((value): Candidate => {
    const undamped = (spec: Spec) => withValue(spec, run.slot, "dampening", 0);
    return {
      label: told("Use momentum {value}, dampening 0", { value: words(value) }),
      change: (spec) => undamped(withValue(spec, run.slot, "momentum", value)),
    };
  });
  return { idea: told("momentum"), candidates: fits ? candidates : [] };
}

/** The rates at which another optimizer is tried. */
const ratesOfAdam = { surface: [0.05, 0.2], network: [0.01, 0.003], problem: [0.05, 0.01] } as const;

/** Returns the advice to run Adam in the place of an optimizer that does not divide by the gradient's size. */
export function adam(run: CoachedRun): Advice {
  const { family } = optimizerOf(run.contender);
  const candidates = ratesOfAdam[run.kind].map(
    (lr): Candidate => ({
      label: told("Use Adam, lr {lr}", { lr: words(lr) }),
      change: (spec) => withOptimizer(spec, run.slot, "adam", { lr }),
    }),
  );
  return { idea: told("Adam"), candidates: family === "sgd" ? candidates : [] };
}

/** Returns the advice to add an addon, with some values; none where the contender cannot have it. */
export function addon(
  run: CoachedRun,
  id: string,
  idea: Told,
  sets: readonly Readonly<Record<string, number>>[] = [{}],
): Advice {
  const definition = addons.get(id);
  if (!definition || incompatibility(optimizerOf(run.contender), definition) !== null)
    return { idea, candidates: [] };
  const candidates = sets.map((values): Candidate => {
    const set = (spec: Spec, [name, value]: [string, number]) =>
      withValue(spec, run.slot, `${id}.${name}`, value);
    return {
      label: told("Add {addon}", { addon: idea }),
      change: (spec) => Object.entries(values).reduce(set, withAddon(spec, run.slot, id)),
    };
  });
  return { idea, candidates };
}

/** Returns the advice to make more steps, for all contenders. */
export function moreSteps({ spec }: CoachedRun, factors: readonly number[] = [2, 5]): Advice {
  const all = factors.map((factor) => factor * spec.steps).filter((steps) => steps <= ranges.steps.max);
  const candidates = all.map(
    (steps): Candidate => ({
      label: told("Make {steps} steps", { steps }),
      change: (before) => withSteps(before, steps),
    }),
  );
  return { idea: told("more steps"), candidates };
}
