import type { Hyperparameter, OptimizerDefinition, Values } from "../optim/index.ts";
import type { Plan } from "./plan.ts";
import { type Problem, whyNot } from "./problem.ts";
import { float, pythonString } from "./python/literal.ts";
import { pythonNames } from "./python/names.ts";

/** Keyword arguments as Python text, by name. */
export type Options = Readonly<Record<string, string>>;

/** How a flavour writes values. */
export type Print = (values: Values) => Options;

/** Hyperparameters by their own names: floats, but for switches and whole numbers. */
export const plainly =
  ({ hyperparameters }: Pick<OptimizerDefinition, "hyperparameters">): Print =>
  (values) => {
    const names = pythonNames(Object.keys(hyperparameters));
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        names.get(name) ?? name,
        printValue(hyperparameters[name], value),
      ]),
    );
  };

function printValue({ scale, range }: Hyperparameter, value: number): string {
  if (scale === "switch") return value ? "True" : "False";
  return range.whole ? String(value) : float(value);
}

/** "lr=0.05, eps=1e-08" */
export const keywords = (options: Options): string =>
  Object.entries(options)
    .map(([name, text]) => `${name}=${text}`)
    .join(", ");

/** Those of `after` that are not as in `before`. */
export const difference = (before: Options, after: Options): Options =>
  Object.fromEntries(Object.entries(after).filter(([name, text]) => before[name] !== text));

/** A call with an argument a line, indented. */
export function call(name: string, args: readonly string[]): string {
  const indented = args.map((argument) => `    ${argument.replaceAll("\n", "\n    ")},`);
  return [`${name}(`, ...indented, ")"].join("\n");
}

/** The argument that says what is changed on the way; none where nothing is. */
export function editsText({ groups, addons, changes }: Plan, print: Print): string[] {
  const lines = changes.flatMap((step, i) => {
    const changed = (key: string, history: readonly Values[], how: Print): [string, Options] => [
      key,
      difference(how(history[i]), how(history[i + 1])),
    ];
    const places = [
      ...groups.map(({ history }, place) => changed(String(place), history, print)),
      ...addons.flatMap((addon) => {
        const histories = groups.map((group) => group.addons.get(addon.id)!);
        // A schedule has settings for each group, anything else for all.
        if (addon.kind !== "schedule") return [changed(pythonString(addon.id), histories[0], plainly(addon))];
        return histories.map((history, k) => changed(`("schedule", ${k})`, history, plainly(addon)));
      }),
    ].filter(([, options]) => Object.keys(options).length > 0);
    const entries = places.map(([place, options]) => `${place}: dict(${keywords(options)})`);
    return entries.length > 0 ? [`    ${step}: {${entries.join(", ")}},`] : [];
  });
  if (lines.length === 0) return [];
  return [`edits={  # Before the update after that many.\n${lines.join("\n")}\n}`];
}

/** What stands in the place of a contender, and why where it is left out. */
export interface Runs {
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/** A contender that a flavour cannot express; the message is a sentence. */
export class Inexpressible extends Error {}

/** Said last by a program that runs nothing: its output alone would look like a failure. */
const nothing = 'print("No contender can run here: the notes at the top say why.", file=sys.stderr)';

/**
 * A text for each contender. Nothing is left out in silence.
 *
 * @param problem that they run on
 * @param print throws Inexpressible for what a flavour cannot say
 */
export function runs(
  problem: Problem,
  plans: readonly Plan[],
  print: (plan: Plan, notes: string[]) => string,
): Runs {
  const notes: string[] = [];
  let left = 0;
  const texts = plans.map((plan) => {
    try {
      const why = whyNot(problem, plan.definition);
      if (why) throw new Inexpressible(`${why}.`);
      return print(plan, notes);
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      left += 1;
      notes.push(`${plan.title} (${plan.id}) is left out: ${error.message}`);
      return `# ${plan.id} is left out: see the notes at the top.`;
    }
  });
  if (left < plans.length) return { texts, notes: [...new Set(notes)] };
  notes.push("No contender can run, so that the program prints no line.");
  return { texts: [...texts, "import sys", "", nothing], notes: [...new Set(notes)] };
}
