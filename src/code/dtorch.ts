import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import type { Values } from "../optim/index.ts";
import { constantLines } from "./constants.ts";
import { call, editsText, Inexpressible, keywords, type Options, plainOptions, runs } from "./contenders.ts";
import { dtorchOptimizers } from "./dtorch-optimizers.ts";
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

/** What holds of every script of this flavour. */
const general =
  "dtorch has no derivatives of most functions that surfaces are made of, so gradients are computed with NumPy and " +
  "handed to its parameters. It takes no integers for hyperparameters: all of them are floats here. Its counter t " +
  "advances though a gradient is missing; here none ever is.";

/**
 * The experiment as a program for dtorch: its own optimizers where they can be made to do what they document, the
 * others as rules on the arrays of its parameters.
 *
 * @param table the rows where they are the reader's own
 * @throws RangeError where those are missing
 */
export function dtorchScript(spec: Spec, table?: Table): Script {
  const problem = problemOf(spec, table);
  const rules = new RuleBook(numpy);
  const used = new Set<string>();
  const { texts, notes } = runs(planContenders(spec, groupsOf(problem)), (plan, add) =>
    runText(plan, rules, used, add),
  );
  const all = [...notes, general];
  const names = ["AdamParam", "Optimizer", "OptimizerParam", "SGD", "Adam"]
    .filter((name) => used.has(name))
    .sort();
  const parts = [
    header(spec, figureTitle(spec), "NumPy and dtorch", all),
    [
      ...standardImports(problem),
      "import numpy as np",
      "from dtorch.jtensors import JTensors",
      "from dtorch.nn import Parameter",
      `from dtorch.optim import ${names.join(", ")}`,
    ].join("\n"),
    constantLines(problem),
    ...(draws(problem) ? [piece("random")] : []),
    ...numpyProblem(problem),
    ...(used.has("AdamParam") ? [piece("adam.dtorch")] : []),
    ...(rules.rules.length > 0 ? [...rules.rules.map(({ text }) => text), piece("rule.dtorch")] : []),
    piece("run.dtorch"),
    [
      "# What leaves the finite range is told of by its contender's status.",
      'np.seterr(all="ignore")',
      ...texts,
    ].join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes: all };
}

function runText(plan: Plan, rules: RuleBook, used: Set<string>, notes: string[]): string {
  if (plan.addons.length > 0)
    throw new Inexpressible("what goes round it has not been written in Python yet.");
  const own = dtorchOptimizers.get(plan.definition.id);
  if (own && plan.groups.every(({ history }) => own.fits(history))) {
    used.add(own.name).add(own.piece ? "AdamParam" : own.group);
    const note = plan.groups.map(({ values }) => own.note(values)).find(Boolean);
    if (note) notes.push(note);
    return printed(plan, own.name, own.group, own.options);
  }
  used.add("Optimizer");
  const rule = rules.of(plan.definition);
  return printed(plan, `lambda groups: Rule(${rule.name}, groups)`, "RuleParam", plainOptions);
}

function printed(plan: Plan, kind: string, group: string, options: (values: Values) => Options): string {
  const groups = plan.groups.map(({ tensors, values }) => {
    const params = plan.groups.length === 1 ? "params" : `[${tensors.map((k) => `params[${k}]`).join(", ")}]`;
    return `    ${group}(${params}, ${keywords(options(values))}),`;
  });
  return call("run", [
    pythonString(plan.id),
    kind,
    `lambda params: [\n${groups.join("\n")}\n]`,
    ...editsText(plan, options),
  ]);
}
