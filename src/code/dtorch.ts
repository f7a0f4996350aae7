import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import { answers } from "./answers.ts";
import { constantLines } from "./constants.ts";
import { call, editsText, keywords, plainly, runs } from "./contenders.ts";
import { dtorchOptimizers } from "./dtorch-optimizers.ts";
import { header } from "./header.ts";
import { standardImports } from "./imports.ts";
import { MethodBook } from "./method-book.ts";
import { onArrays, quiet } from "./numpy.ts";
import { numpyProblem } from "./numpy-problem.ts";
import { piece } from "./pieces.ts";
import { isRated, type Plan, planContenders } from "./plan.ts";
import { draws, groupsOf, problemOf } from "./problem.ts";
import { pythonString } from "./python/literal.ts";
import { Rounds } from "./round.ts";
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
  const rules = new RuleBook("numpy");
  const methods = new MethodBook();
  const rounds = new Rounds("numpy");
  const used = new Set<string>();
  const { texts, notes } = runs(problem, planContenders(spec, groupsOf(problem)), (plan, add) =>
    runText(plan, { rules, methods, rounds, used, notes: add }),
  );
  const all = [...notes, general];
  const parts = [
    header(spec, figureTitle(spec), "NumPy and dtorch", all),
    [...standardImports(problem), "import numpy as np", ...dtorchImports(used)].join("\n"),
    constantLines(problem, rules.estimates),
    ...(draws(problem) || rules.estimates ? [piece("random")] : []),
    ...numpyProblem(problem),
    ...(used.size > 0 ? [piece("optimizer.dtorch")] : []),
    ...(used.has("AdamParam") ? [piece("adam.dtorch")] : []),
    ...answers(problem, "numpy", methods, rules),
    ...rules.texts("numpy"),
    ...methods.texts,
    ...rounds.pieces,
    piece("run.numpy"),
    [...quiet, ...texts].join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes: all };
}

function dtorchImports(used: ReadonlySet<string>): string[] {
  if (used.size === 0) return [];
  return [
    "from dtorch.jtensors import JTensors",
    "from dtorch.nn import Parameter",
    `from dtorch.optim import ${[...used].sort().join(", ")}`,
  ];
}

interface Kept {
  readonly rules: RuleBook;
  readonly methods: MethodBook;
  readonly rounds: Rounds;
  /** Classes of dtorch's. */
  readonly used: Set<string>;
  readonly notes: string[];
}

function runText(plan: Plan, { rules, methods, rounds, used, notes }: Kept): string {
  const own = dtorchOptimizers.get(plan.definition.id);
  const fits =
    own &&
    Object.keys(plan.definition.hyperparameters).every((name) => own.has.includes(name)) &&
    plan.groups.every(({ history }) => own.fits(history, isRated(plan)));
  if (!fits) {
    notes.push(
      `${plan.title} is written out on arrays: dtorch has no optimizer that could be made to do it.`,
    );
    return call("run", [
      pythonString(plan.id),
      rounds.round(plan, onArrays(plan, rules, methods, notes)),
      ...editsText(plan, plainly(plan.definition)),
    ]);
  }
  used.add(own.name).add(own.imports);
  for (const { history } of plan.groups) notes.push(...own.notes(history[0]));
  const groups = plan.groups.map(({ tensors, history }) => {
    const params = plan.groups.length === 1 ? "params" : `[${tensors.map((k) => `params[${k}]`).join(", ")}]`;
    return `    ${own.group}(${params}, ${keywords(own.options(history[0]))}),`;
  });
  return call("run", [
    pythonString(plan.id),
    rounds.round(plan, call("Dtorch", [own.name, `lambda params: [\n${groups.join("\n")}\n]`])),
    ...editsText(plan, own.options),
  ]);
}
