import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { figureTitle } from "../figure/title.ts";
import { readsLoss } from "../optim/index.ts";
import { answers } from "./answers.ts";
import { constantLines } from "./constants.ts";
import { call, difference, editsText, keywords, type Print, plainly, runs } from "./contenders.ts";
import { header } from "./header.ts";
import { standardImports } from "./imports.ts";
import { MethodBook } from "./method-book.ts";
import { piece } from "./pieces.ts";
import { isRated, type Plan, planContenders } from "./plan.ts";
import { draws, groupsOf, problemOf } from "./problem.ts";
import { pythonString } from "./python/literal.ts";
import { classOf, type PrintedRule } from "./python/rule.ts";
import { Rounds } from "./round.ts";
import { RuleBook } from "./rule-book.ts";
import type { Script } from "./script.ts";
import { type TorchOptimizer, torchNotes, torchOptimizers } from "./torch-optimizers.ts";
import { torchProblem } from "./torch-problem.ts";

/**
 * The experiment as a program for PyTorch: gradients by autograd, PyTorch's own optimizers where their convention is
 * the same, the others as optimizers of PyTorch's kind.
 *
 * @param table the rows where they are the reader's own
 * @throws RangeError where those are missing
 */
export function torchScript(spec: Spec, table?: Table): Script {
  const problem = problemOf(spec, table);
  const rules = new RuleBook("torch");
  const methods = new MethodBook();
  const rounds = new Rounds("torch");
  const { texts, notes } = runs(problem, planContenders(spec, groupsOf(problem)), (plan, add) =>
    runText(plan, { rules, methods, rounds, notes: add }),
  );
  const onArrays = methods.texts.length > 0;
  const parts = [
    header(spec, figureTitle(spec), "PyTorch", notes),
    [
      ...standardImports(problem),
      ...(onArrays || (rules.estimates && problem.kind === "surface") ? ["import numpy as np"] : []),
      "import torch",
      ...(problem.kind === "network" ? ["import torch.nn.functional as F"] : []),
      "",
      "# The page computes with 64 bits.",
      "torch.set_default_dtype(torch.float64)",
    ].join("\n"),
    constantLines(problem, rules.estimates),
    ...(draws(problem) || rules.estimates ? [piece("random")] : []),
    ...torchProblem(problem),
    ...answers(problem, "torch", methods, rules),
    ...rules.texts("torch"),
    ...methods.texts,
    ...(onArrays ? [piece("on-arrays.torch")] : []),
    ...rounds.pieces,
    piece("round.torch"),
    piece("run.torch"),
    texts.join("\n"),
  ];
  return { text: `${parts.join("\n\n\n")}\n`, notes };
}

interface Kept {
  readonly rules: RuleBook;
  readonly methods: MethodBook;
  readonly rounds: Rounds;
  readonly notes: string[];
}

function runText(plan: Plan, kept: Kept): string {
  const { definition, addons } = plan;
  const own = ownOf(plan);
  const print = own?.options ?? plainly(definition);
  const native = own !== null || "rule" in definition;
  const text = own ? ownText(plan, own) : writtenOut(plan, print, kept);
  const asks =
    ("create" in definition ? definition.asks : definition.curvature !== undefined) ||
    readsLoss(definition) ||
    addons.some(({ kind }) => kind === "ascent");
  return call("run", [
    pythonString(plan.id),
    `lambda params: ${kept.rounds.round(plan, text, native)}`,
    ...editsText(plan, print),
    ...(asks ? ["asks=True"] : []),
  ]);
}

/** PyTorch's own optimizer where it does the same. */
function ownOf({ definition, groups, ...plan }: Plan): TorchOptimizer | null {
  const own = torchOptimizers.get(definition.id);
  const fits =
    own &&
    Object.keys(definition.hyperparameters).every((name) => own.has.includes(name)) &&
    groups.every(({ history }) => own.fits(history, isRated(plan)));
  return fits ? own : null;
}

const ownText = (plan: Plan, own: TorchOptimizer): string =>
  `torch.optim.${own.name}(${groupsText(plan, own.options)})`;

function writtenOut(plan: Plan, print: Print, { rules, methods, notes }: Kept): string {
  const { definition } = plan;
  if ("rule" in definition) return ruleText(plan, print, rules.of(definition), notes);
  const text = methods.of(plan, definition, notes);
  notes.push(
    torchNotes.get(definition.id) ??
      `${definition.name} is written with NumPy: PyTorch has no such optimizer.`,
  );
  return call("OnArrays", ["params", text]);
}

function ruleText(plan: Plan, print: Print, rule: PrintedRule, notes: string[]): string {
  const note = torchNotes.get(plan.definition.id);
  if (note) notes.push(note);
  const own = rule.every === null ? rule.name : `${rule.name}, ${pythonString(rule.every)}, params`;
  return `${classOf(rule)}(${groupsText(plan, print, own)})`;
}

/** An optimizer's arguments: the first group's options for all, and what other groups have otherwise. */
function groupsText({ groups }: Plan, print: Print, rule?: string): string {
  const all = print(groups[0].history[0]);
  const shared = [...(rule ? [rule] : []), keywords(all)].join(", ");
  if (groups.length === 1) return `params, ${shared}`;
  const lines = groups.map(({ tensors, history }) => {
    const own = keywords(difference(all, print(history[0])));
    return `    dict(params=[${tensors.map((k) => `params[${k}]`).join(", ")}]${own && `, ${own}`}),`;
  });
  return `[\n${lines.join("\n")}\n], ${shared}`;
}
