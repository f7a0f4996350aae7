import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import { answers } from "./answers.ts";
import { constantLines } from "./constants.ts";
import { call, editsText, keywords, plainly, runs } from "./contenders.ts";
import { header } from "./header.ts";
import { standardImports } from "./imports.ts";
import { MethodBook } from "./method-book.ts";
import { numpyProblem } from "./numpy-problem.ts";
import { piece } from "./pieces.ts";
import { type Plan, planContenders } from "./plan.ts";
import { draws, groupsOf, problemOf } from "./problem.ts";
import { pythonString } from "./python/literal.ts";
import { classOf } from "./python/rule.ts";
import { Rounds } from "./round.ts";
import { RuleBook } from "./rule-book.ts";
import type { Script } from "./script.ts";

export const quiet = [
  "# What leaves the finite range is told of by its contender's status.",
  'np.seterr(all="ignore")',
] as const;

/**
 * The experiment as a program that needs NumPy alone.
 *
 * @param table the rows where they are the reader's own
 * @throws RangeError where those are missing
 */
export function numpyScript(spec: Spec, table?: Table): Script {
  const problem = problemOf(spec, table);
  const plans = planContenders(spec, groupsOf(problem));
  const rules = new RuleBook("numpy");
  const methods = new MethodBook();
  const rounds = new Rounds("numpy");
  const { texts, notes } = runs(problem, plans, (plan, add) =>
    call("run", [
      pythonString(plan.id),
      rounds.round(plan, onArrays(plan, rules, methods, add)),
      ...editsText(plan, plainly(plan.definition)),
    ]),
  );
  const parts = [
    header(spec, figureTitle(spec), "NumPy", notes),
    [...standardImports(problem), "import numpy as np"].join("\n"),
    constantLines(problem, rules.estimates),
    ...(draws(problem) || rules.estimates ? [piece("random")] : []),
    ...numpyProblem(problem),
    ...answers(problem, "numpy", methods, rules),
    ...rules.texts("numpy"),
    ...methods.texts,
    ...rounds.pieces,
    piece("run.numpy"),
    [...quiet, ...texts].join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes };
}

/** An optimizer that is written out on arrays. */
export function onArrays(plan: Plan, rules: RuleBook, methods: MethodBook, notes: string[]): string {
  const { definition, groups } = plan;
  if (!("rule" in definition)) return methods.of(plan, definition, notes);
  const rule = rules.of(definition);
  const print = plainly(definition);
  const lines = groups.map(
    ({ tensors, history }) => `    dict(params=[${tensors.join(", ")}], ${keywords(print(history[0]))}),`,
  );
  const every = rule.every === null ? [] : [pythonString(rule.every)];
  return call(classOf(rule), [rule.name, ...every, `[\n${lines.join("\n")}\n]`]);
}
