import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import { constantLines } from "./constants.ts";
import { call, editsText, Inexpressible, keywords, plainOptions, runs } from "./contenders.ts";
import { header } from "./header.ts";
import { standardImports } from "./imports.ts";
import { numpyProblem } from "./numpy-problem.ts";
import { piece } from "./pieces.ts";
import { type Plan, planContenders } from "./plan.ts";
import { draws, groupsOf, problemOf } from "./problem.ts";
import { numpy } from "./python/dialect.ts";
import { pythonString } from "./python/literal.ts";
import { RuleBook } from "./rule-book.ts";
import type { Script } from "./script.ts";

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
  const { texts, notes } = runs(plans, (plan) => runText(plan, rules));
  const parts = [
    header(spec, figureTitle(spec), "NumPy", notes),
    [...standardImports(problem), "import numpy as np"].join("\n"),
    constantLines(problem),
    ...(draws(problem) ? [piece("random")] : []),
    ...numpyProblem(problem),
    ...rules.rules.map(({ text }) => text),
    piece("rule.numpy"),
    piece("run.numpy"),
    [
      "# What leaves the finite range is told of by its contender's status.",
      'np.seterr(all="ignore")',
      ...texts,
    ].join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes };
}

function runText(plan: Plan, rules: RuleBook): string {
  if (plan.addons.length > 0)
    throw new Inexpressible("what goes round it has not been written in Python yet.");
  const rule = rules.of(plan.definition);
  const groups = plan.groups.map(
    ({ tensors, values }) => `    dict(params=[${tensors.join(", ")}], ${keywords(plainOptions(values))}),`,
  );
  return call("run", [
    pythonString(plan.id),
    call("Rule", [rule.name, `[\n${groups.join("\n")}\n]`]),
    ...editsText(plan, plainOptions),
  ]);
}
