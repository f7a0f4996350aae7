import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import { constantLines } from "./constants.ts";
import { call, editsText, keywords, plainly, runs } from "./contenders.ts";
import { header } from "./header.ts";
import { standardImports } from "./imports.ts";
import { MethodBook } from "./method-book.ts";
import { hessianTexts, numpyProblem } from "./numpy-problem.ts";
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
  const methods = new MethodBook();
  const rounds = new Rounds("numpy");
  const { texts, notes } = runs(plans, (plan) =>
    call("run", [
      pythonString(plan.id),
      rounds.round(plan, onArrays(plan, rules, methods, problem.kind === "surface")),
      ...editsText(plan, plainly(plan.definition)),
    ]),
  );
  const parts = [
    header(spec, figureTitle(spec), "NumPy", notes),
    [...standardImports(problem), "import numpy as np"].join("\n"),
    constantLines(problem),
    ...(draws(problem) ? [piece("random")] : []),
    ...numpyProblem(problem),
    ...hessianTexts(problem, methods),
    ...rules.texts("numpy"),
    ...methods.texts,
    ...rounds.pieces,
    piece("run.numpy"),
    [...quiet, ...texts].join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes };
}

/** An optimizer that is written out on arrays. */
export function onArrays(plan: Plan, rules: RuleBook, methods: MethodBook, surface: boolean): string {
  const { definition, groups } = plan;
  if (!("rule" in definition)) return methods.of(plan, definition, surface);
  const rule = rules.of(definition);
  const print = plainly(definition);
  const lines = groups.map(
    ({ tensors, history }) => `    dict(params=[${tensors.join(", ")}], ${keywords(print(history[0]))}),`,
  );
  return call(rule.yields ? "TotalRule" : "Rule", [rule.name, `[\n${lines.join("\n")}\n]`]);
}
