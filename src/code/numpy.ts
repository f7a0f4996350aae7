import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import { constantLines } from "./constants.ts";
import { call, editsText, keywords, plainly, runs } from "./contenders.ts";
import { header } from "./header.ts";
import { standardImports } from "./imports.ts";
import { numpyProblem } from "./numpy-problem.ts";
import { piece } from "./pieces.ts";
import { type Plan, planContenders } from "./plan.ts";
import { draws, groupsOf, problemOf } from "./problem.ts";
import { numpy } from "./python/dialect.ts";
import { pythonString } from "./python/literal.ts";
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
  const rules = new RuleBook(numpy);
  const rounds = new Rounds("numpy");
  const { texts, notes } = runs(plans, (plan) =>
    call("run", [
      pythonString(plan.id),
      rounds.round(plan, ruleText(plan, rules)),
      ...editsText(plan, plainly(plan.definition)),
    ]),
  );
  const parts = [
    header(spec, figureTitle(spec), "NumPy", notes),
    [...standardImports(problem), "import numpy as np"].join("\n"),
    constantLines(problem),
    ...(draws(problem) ? [piece("random")] : []),
    ...numpyProblem(problem),
    ...rules.texts("numpy"),
    ...rounds.pieces,
    piece("run.numpy"),
    [...quiet, ...texts].join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes };
}

/** A contender whose optimizer is written out as a rule on arrays. */
export function ruleText({ definition, groups }: Plan, rules: RuleBook): string {
  const rule = rules.of(definition);
  const print = plainly(definition);
  const lines = groups.map(
    ({ tensors, history }) => `    dict(params=[${tensors.join(", ")}], ${keywords(print(history[0]))}),`,
  );
  return call(rule.yields ? "TotalRule" : "Rule", [rule.name, `[\n${lines.join("\n")}\n]`]);
}
