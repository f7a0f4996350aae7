import type { Counterpart, DtorchCounterpart } from "../optim/conventions/counterpart.ts";
import type { Hyperparameter, OptimizerDefinition, Values } from "../optim/index.ts";
import { type Print, printValue } from "./options.ts";
import { isRated, type Plan } from "./plan.ts";

/** Returns a library's optimizer where it makes the same steps with all values of a plan, else null. */
export function fitting<Own extends Counterpart>(plan: Plan, own: Own | undefined): Own | null {
  return own && plan.groups.every(({ history }) => fits(own, history, isRated(plan))) ? own : null;
}

function fits(
  { without = {}, constant = [], fits: others }: Counterpart,
  history: readonly Values[],
  rated: boolean,
): boolean {
  const [first] = history;
  return (
    history.every((values) => Object.entries(without).every(([name, value]) => values[name] === value)) &&
    history.every((values) => constant.every((name) => values[name] === first[name])) &&
    (others?.(history, rated) ?? true)
  );
}

/** Writes the options of a library's optimizer. */
export const printOf =
  (
    { hyperparameters }: OptimizerDefinition,
    { options, given = (values) => values, damping }: Counterpart & Pick<DtorchCounterpart, "damping">,
  ): Print =>
  (ours) => {
    const values = given(ours);
    const print = (name: string) => printOption(hyperparameters[name], values[name]);
    const damped = damping !== undefined && values[damping] !== 0;
    return Object.fromEntries(
      Object.entries(options).map(([option, from]) => {
        if (typeof from !== "string") return [option, `(${from.map(print).join(", ")})`];
        return [option, damped && from === "lr" ? `${print(from)} * (1 - ${print(damping)})` : print(from)];
      }),
    );
  };

function printOption(hyperparameter: Hyperparameter, value: number): string {
  if (!hyperparameter.words) return printValue(hyperparameter, value);
  const word = hyperparameter.words[value];
  return word === null ? "None" : JSON.stringify(word);
}
